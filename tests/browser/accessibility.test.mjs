// Every page and every mail, judged by axe-core in Chromium: WCAG 2.2, levels A and AA.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';
import { at, startSamples } from './samples.mjs';

const { markup, oneOfEach, open, watched } = await startSamples(['en', 'ar']);

const SETTINGS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};
// WCAG 2.2 includes what 2.0 and 2.1 ask for.
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'], resultTypes: ['violations'] };

/** What is wrong with the page as it is now. */
async function judge(page, { forcedColors }) {
  // Of forced colours, axe-core 4.14 takes `-webkit-text-fill-color` for the colour of a text; Chromium uses another.
  const forced = forcedColors === 'active';
  const rules = forced ? { ...RULES, rules: { 'color-contrast': { enabled: false } } } : RULES;
  const { violations, passes } = await page.evaluate((asked) => globalThis.axe.run(document, asked), rules);
  assert.ok(passes.length >= 5, 'axe-core has looked at nothing');
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)}`);
  return forced ? found.concat(await page.evaluate(unreadable)) : found;
}

/** Runs in the page: texts with less contrast than 4.5 to 1 (WCAG 2.2, 1.4.3). */
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
  for (const [name, setting] of Object.entries(SETTINGS)) {
    test(`axe-core finds nothing in ${language}, ${name}, with and without errors`, async (t) => {
      const page = await watched(t, { viewport: { width: 360, height: 740 }, ...setting });
      for (const sample of oneOfEach(language)) {
        await open(page, sample);
        await page.evaluate(axe.source);
        assert.deepEqual(await judge(page, setting), [], at(sample));
      }
    });
  }
}

test('pages with errors and pages without are among those judged', () => {
  const [wrong, well] = [true, false].map((is) => oneOfEach('en').filter((one) => markup(one).includes('aria-invalid="true"') === is));
  assert.ok(wrong.length >= 10 && well.length >= 20, `${wrong.length} and ${well.length}`);
});

test('what is wrong is found', async (t) => {
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const page = await watched(t, setting);
    await open(page, oneOfEach('en')[0]);
    await page.evaluate(axe.source);
    await page.evaluate(() => {
      document.querySelector('label[for=email]').remove();
      const { style } = document.querySelector('.action');
      style.forcedColorAdjust = 'none';
      style.color = '#777';
      style.backgroundColor = '#888';
    });
    const found = await judge(page, setting);
    assert.equal(found.length, 2, `${name}: ${found}`);
  }
});
