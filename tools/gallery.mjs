// `make gallery`: pictures of the main pages in eight languages, light and dark, on a phone and on a desktop.
//
//   target/gallery/LANGUAGE/PAGE-THEME-DEVICE.png   each picture
//   target/gallery/LANGUAGE.png                     all of a language
//   target/gallery/overview.png                     all pages in all these languages, on a phone
//   docs/pages.png                                  a few of them, for the README
//
// With arguments, the sheets of those languages only. Every page in every state is in target/gallery/html, to be opened.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { inRoot } from './paths.mjs';
import { samplesDir, serveSamples, writeSamples } from './samples.mjs';

const LANGUAGES = ['en', 'de', 'el', 'ar', 'hi', 'ja', 'ru', 'th'];
const PAGES = {
  'sign-in': 'sign_in empty',
  register: 'Register empty',
  code: 'code Register empty',
  'code-error': 'code Register Wrong',
  password: 'password New empty',
  account: 'account true',
  sessions: 'sessions empty',
  'not-found': 'refusal not_found',
  'too-many': 'too_many minutes',
  waiting: 'waiting minutes',
  mail: 'verify',
};
const THEMES = ['light', 'dark'];
const DEVICES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };
/** What the README shows: a page in one language each. */
const README = [
  ['sign-in', 'en', 'light'],
  ['code-error', 'ar', 'light'],
  ['account', 'ja', 'dark'],
  ['mail', 'de', 'light'],
  ['waiting', 'hi', 'dark'],
];

const out = inRoot('target', 'gallery');
const wanted = process.argv.slice(2);
const languages = wanted.length > 0 ? wanted : LANGUAGES;
const samples = writeSamples(samplesDir);
const server = await serveSamples(samplesDir, samples);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const [device, viewport] of Object.entries(DEVICES)) {
    for (const theme of THEMES) await photograph(device, viewport, theme);
  }
  for (const language of languages) await sheetOf(language);
  if (wanted.length === 0) {
    await overview();
    await readme();
  }
} finally {
  await browser.close();
  server.close();
}


function picture(page, language, theme, device) {
  return `${language}/${page}-${theme}-${device}.png`;
}

async function photograph(device, viewport, colorScheme) {
  const page = await browser.newPage({ viewport, colorScheme });
  for (const language of languages) {
    mkdirSync(join(out, language), { recursive: true });
    for (const [short, name] of Object.entries(PAGES)) {
      const { file } = sampleOf(name, language, short === 'mail' ? 'mail' : 'page');
      await page.goto(`${server.url}/${file}`);
      await page.screenshot({ path: join(out, picture(short, language, colorScheme, device)), fullPage: true });
    }
  }
  await page.close();
  console.log(`gallery: ${device}, ${colorScheme}`);
}

function sampleOf(name, language, kind) {
  const found = samples.find((sample) => sample.name === name && sample.language === language && sample.kind === kind);
  if (!found) throw new Error(`no ${kind} ${name} in ${language}`);
  return found;
}

/** Each page of a language in both themes on both devices. */
function sheetOf(language) {
  const cells = Object.keys(PAGES).map((page) => {
    const shots = Object.keys(DEVICES).flatMap((device) => THEMES.map((theme) => image(page, language, theme, device, device === 'phone' ? 180 : 340)));
    return `<figure><figcaption>${page}</figcaption>${shots.join('')}</figure>`;
  });
  return sheet(`${language}.png`, 2220, `<main style="grid-template-columns:1fr 1fr">${cells.join('')}</main>`);
}

/** Every page by every language. */
function overview() {
  const rows = Object.keys(PAGES).map((page) => {
    const shots = languages.map((language, index) => image(page, language, THEMES[index % 2], 'phone', 200));
    return `<figure><figcaption>${page}</figcaption>${shots.join('')}</figure>`;
  });
  return sheet('overview.png', languages.length * 212 + 40, `<main>${rows.join('')}</main>`);
}

async function readme() {
  const shots = README.map(([page, language, theme]) => image(page, language, theme, 'phone', 240));
  await sheet('readme.png', 240 * README.length + 12 * (README.length + 1), `<main><figure>${shots.join('')}</figure></main>`, inRoot('docs', 'pages.png'));
}

function image(page, language, theme, device, width) {
  return `<img src="${picture(page, language, theme, device)}" width="${width}" alt="">`;
}

/** Puts pictures side by side. The page is a file beside them, so that it may show them. */
async function sheet(name, width, body, path = join(out, name)) {
  const file = join(out, name.replace('.png', '.html'));
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:12px;background:#8a8f9c;font:16px sans-serif}
main{display:grid;gap:24px}
figure{margin:0;display:flex;flex-wrap:wrap;align-items:start;gap:12px}
figcaption{width:100%;color:#fff}
</style>${body}`);
  const page = await browser.newPage({ viewport: { width, height: 400 } });
  await page.goto(`file://${file}`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
  console.log(`gallery: ${path}`);
}
