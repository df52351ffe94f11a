// Every page and every mail, judged by Chromium, axe-core and the Nu HTML checker.
//
// Hundreds of samples are built of the same elements and differ in words only (`structure`). Each structure is judged
// once in every setting; what depends on the words, such as whether they fit, is judged in every language.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import axe from 'axe-core';
import { inRoot } from '../../tools/paths.mjs';
import { samplesDir, serveSamples, structure, writeSamples } from '../../tools/samples.mjs';
import { launch } from './browser.mjs';

const samples = writeSamples(samplesDir);
const server = await serveSamples(samplesDir, samples);
after(() => server.close());
const browser = await launch();

const markup = (sample) => readFileSync(join(samplesDir, sample.file), 'utf8');
const inLanguage = (language) => samples.filter((sample) => sample.language === language);
const at = ({ language, kind, name }) => `${language} ${kind} ${name}`;

/** One sample of each structure, by kind and name. */
const different = new Map();
for (const sample of inLanguage('en')) {
  const key = structure(markup(sample));
  if (!different.has(key)) different.set(key, `${sample.kind} ${sample.name}`);
}
const chosen = new Set(different.values());
const oneOfEach = (language) => inLanguage(language).filter(({ kind, name }) => chosen.has(`${kind} ${name}`));

const LANGUAGES = [...new Set(samples.map(({ language }) => language))];
const ERRORS = /aria-invalid="true"/;

/** A page of a fresh profile whose console must stay empty. Under the samples' own policies, its violations show there. */
async function watched(t, options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error}`));
  page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
  t.after(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
  });
  return page;
}

const open = (page, sample) => page.goto(`${server.url}/${sample.file}`);

test('the samples are of every kind, and in every language of the same structure', () => {
  const kinds = new Set(inLanguage('en').map(({ kind, name }) => `${kind} ${name.split(' ')[0]}`));
  for (const kind of ['page sign_in', 'page Register', 'page Recover', 'page code', 'page password', 'page account',
    'page sessions', 'page sign_out', 'page signed_out', 'page refusal', 'page too_many', 'page waiting', 'mail verify']) {
    assert.ok(kinds.has(kind), kind);
  }
  const judged = oneOfEach('en');
  assert.ok(judged.filter((sample) => ERRORS.test(markup(sample))).length >= 10, 'pages with errors');
  assert.ok(judged.filter((sample) => !ERRORS.test(markup(sample))).length >= 20, 'pages without');
  assert.ok(LANGUAGES.length >= 45, `${LANGUAGES.length} languages`);
  // Names of files may have become the same; then a sample would be missing.
  assert.equal(new Set(samples.map(({ file }) => file)).size, samples.length);
  for (const language of LANGUAGES) assert.equal(inLanguage(language).length, inLanguage('en').length, language);
});

const SETTINGS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};
// WCAG 2.2 includes what 2.0 and 2.1 ask for.
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'], resultTypes: ['violations'] };

/**
 * Runs in the page: texts with less contrast than 4.5 to 1 (WCAG 2.2, 1.4.3). For forced colours, where axe-core 4.14
 * goes by `-webkit-text-fill-color`, of which Chromium tells the colour that it does not use.
 */
function unreadable() {
  const parts = (color) => color.match(/[\d.]+/g).map(Number);
  const luminance = (color) => {
    const [r, g, b] = parts(color).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if ((parts(backgroundColor)[3] ?? 1) === 1) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).colorScheme.includes('dark') ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  };
  const texts = [...document.body.querySelectorAll('*')].filter((element) => {
    return !element.closest('script') && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  });
  return texts.flatMap((element) => {
    const [dark, light] = [luminance(getComputedStyle(element).color), luminance(ground(element))].sort((a, b) => a - b);
    const contrast = (light + 0.05) / (dark + 0.05);
    return contrast < 4.5 ? [`${element.outerHTML}: ${contrast.toFixed(2)}`] : [];
  });
}

for (const language of ['en', 'ar']) {
  test(`axe-core finds nothing against WCAG 2.2 A and AA, in ${language}, light, dark and forced colours`, async (t) => {
    const page = await watched(t, { viewport: { width: 360, height: 740 } });
    let judged = 0;
    for (const sample of oneOfEach(language)) {
      await open(page, sample);
      await page.evaluate(axe.source);
      for (const [name, setting] of Object.entries(SETTINGS)) {
        await page.emulateMedia(setting);
        const forced = setting.forcedColors === 'active';
        const rules = forced ? { ...RULES, rules: { 'color-contrast': { enabled: false } } } : RULES;
        const { violations, passes } = await page.evaluate((asked) => globalThis.axe.run(document, asked), rules);
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)}`);
        if (forced) found.push(...(await page.evaluate(unreadable)));
        assert.deepEqual(found, [], `${at(sample)}, ${name}`);
        assert.ok(passes.length >= 5, `${at(sample)}: axe-core looked at nothing`);
        judged += 1;
      }
    }
    assert.equal(judged, chosen.size * Object.keys(SETTINGS).length);
    t.diagnostic(`${judged} times`);
  });
}

test('axe-core would find something', async (t) => {
  const page = await watched(t);
  await page.goto(`${server.url}/en/page-sign_in-empty.html`);
  await page.evaluate(() => document.querySelector('label[for=email]').remove());
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, rules), RULES);
  assert.deepEqual(violations.map(({ id }) => id), ['label']);
});

// A window of 1280 pixels at 400 % zoom is 320 CSS pixels wide (WCAG 2.2, 1.4.10 Reflow): the same layout.
test('at 320 pixels nothing is wider than the page, in any language', { timeout: 240_000 }, async (t) => {
  const wide = [];
  const measure = async (page, languages) => {
    for (const language of languages) {
      for (const sample of oneOfEach(language)) {
        await open(page, sample);
        const found = await page.evaluate(() => {
          const out = [...document.querySelectorAll('body *')].filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < -0.5 || right > innerWidth + 0.5 || (element.matches('button, .action') && element.scrollWidth > element.clientWidth);
          });
          return document.documentElement.scrollWidth > innerWidth ? ['the page', ...out.map((e) => e.outerHTML)] : out.map((e) => e.outerHTML);
        });
        if (found.length > 0) wide.push(`${at(sample)}: ${found.slice(0, 3)}`);
      }
    }
  };
  const half = Math.ceil(LANGUAGES.length / 2);
  const pages = await Promise.all([1, 2].map(() => watched(t, { viewport: { width: 320, height: 640 } })));
  await Promise.all([measure(pages[0], LANGUAGES.slice(0, half)), measure(pages[1], LANGUAGES.slice(half))]);
  assert.deepEqual(wide, []);
});

test('the first error has the focus, and what describes it is its error', async (t) => {
  const page = await watched(t);
  for (const sample of oneOfEach('en').filter((one) => ERRORS.test(markup(one)))) {
    await open(page, sample);
    const [focused, first] = await page.evaluate(() => {
      const field = document.querySelector('[aria-invalid]');
      return [document.activeElement === field, document.getElementById(field.getAttribute('aria-describedby').split(' ')[0])?.className];
    });
    assert.ok(focused, `${at(sample)}: the focus is elsewhere`);
    assert.equal(first, 'error', at(sample));
  }
});

test('without JavaScript a page says the same', async (t) => {
  const [scripted, plain] = [await watched(t), await watched(t, { javaScriptEnabled: false })];
  for (const language of ['en', 'ar']) {
    for (const sample of oneOfEach(language)) {
      const shown = [];
      for (const page of [scripted, plain]) {
        await open(page, sample);
        // The names of countries are what a script knows better: without it their codes stand there.
        const texts = await page.locator('body').evaluate((body) => {
          for (const region of body.querySelectorAll('[data-region]')) region.textContent = '';
          return body.innerText;
        });
        shown.push(texts);
      }
      assert.ok(shown[0].length > 50, at(sample));
      assert.equal(shown[1], shown[0], at(sample));
    }
  }
});

test('nothing moves, whatever the customer prefers', async (t) => {
  for (const reducedMotion of ['reduce', 'no-preference']) {
    const page = await watched(t, { reducedMotion });
    for (const sample of oneOfEach('en')) {
      await open(page, sample);
      const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
      }).map((element) => element.outerHTML));
      assert.deepEqual([...moving, ...(await page.evaluate(() => document.getAnimations().length)) ? ['an animation'] : []], [], at(sample));
    }
  }
});

test('on paper there is what the page says, and no list of languages', async (t) => {
  const page = await watched(t);
  for (const sample of oneOfEach('en').filter(({ kind }) => kind === 'page')) {
    await page.emulateMedia({ media: 'print' });
    await open(page, sample);
    assert.ok(await page.locator('h1').isVisible(), at(sample));
    assert.ok(!(await page.locator('footer').isVisible()), at(sample));
  }
  const pdf = await page.pdf({ format: 'A4' });
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
});

test('the Nu HTML checker finds no error, in en, ar and ja', () => {
  const files = ['en', 'ar', 'ja'].flatMap(inLanguage).map(({ file }) => join(samplesDir, file));
  assert.ok(files.length > 300);
  assert.deepEqual(nu(files), []);
});

test('the Nu HTML checker would find one', () => {
  const html = markup(inLanguage('en')[0]).replace('<main>', '<main><p><ul></ul></p>');
  assert.ok(nu(['-'], html).length > 0);
});

/** The errors that the checker finds in these files, or in `input`. */
function nu(files, input) {
  const jar = inRoot('node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
  const options = { input, encoding: 'utf8', maxBuffer: 1 << 26 };
  const { status, stdout, stderr, error } = spawnSync('java', ['-jar', jar, '--format', 'json', '--errors-only', '--stdout', '--exit-zero-always', ...files], options);
  assert.equal(status, 0, error?.message ?? stderr);
  return JSON.parse(stdout).messages.map(({ url, lastLine, message }) => `${url}:${lastLine}: ${message}`);
}
