// Every page and every mail in Chromium, under its own Content-Security-Policy: fits, moves nothing, says all it says
// without scripts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, called, startSamples } from './samples.mjs';

const { samples, inLanguage, markup, oneOfEach, open, watched } = await startSamples();
const LANGUAGES = [...new Set(samples.map(({ language }) => language))];

test('the samples are of every kind, and as many in every language', () => {
  const kinds = new Set(inLanguage('en').map((sample) => called(sample).split(' ').slice(0, 2).join(' ')));
  for (const kind of ['page sign_in', 'page Register', 'page Recover', 'page code', 'page password', 'page account',
    'page sessions', 'page sign_out', 'page signed_out', 'page refusal', 'page too_many', 'page waiting', 'mail verify']) {
    assert.ok(kinds.has(kind), kind);
  }
  assert.ok(LANGUAGES.length >= 45, `${LANGUAGES.length} languages`);
  for (const language of LANGUAGES) assert.equal(inLanguage(language).length, inLanguage('en').length, language);
  assert.equal(new Set(samples.map(({ file }) => file)).size, samples.length, 'no file is written twice');
});

// A window of 1280 pixels at 400 % zoom is 320 CSS pixels wide (WCAG 2.2, 1.4.10 Reflow): the same layout.
test('at 320 pixels, and so at 400 % zoom, nothing is wider than the page in any language', async (t) => {
  const page = await watched(t, { viewport: { width: 320, height: 640 } });
  const all = Object.groupBy(LANGUAGES.flatMap(oneOfEach), called);
  const wide = [];
  for (const [name, inLanguages] of Object.entries(all)) {
    assert.equal(inLanguages.length, LANGUAGES.length, name);
    await open(page, inLanguages[0]);
    const found = await page.evaluate(tooWide, inLanguages.map((sample) => markup(sample)));
    wide.push(...found.flatMap((elements, index) => (elements.length > 0 ? [`${at(inLanguages[index])}: ${elements}`] : [])));
  }
  assert.deepEqual(wide, []);
});

/** Runs in the page: puts one document after the other into it and tells what each has that does not fit. */
function tooWide(documents) {
  return documents.map((html) => {
    const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.replaceWith(document.adoptNode(documentElement));
    const out = [...document.body.querySelectorAll(':not(option, script)')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > innerWidth + 0.5 || (element.matches('button, .action, .secondary') && element.scrollWidth > element.clientWidth);
    });
    const told = out.slice(0, 3).map((element) => element.outerHTML);
    return document.documentElement.scrollWidth > innerWidth ? ['the page', ...told] : told;
  });
}

test('a page that does not fit is noticed', async (t) => {
  const page = await watched(t, { viewport: { width: 320, height: 640 } });
  const [sample] = oneOfEach('en');
  await open(page, sample);
  const [fits, wider] = await page.evaluate(tooWide, [markup(sample), markup(sample).replace('<h1>', '<canvas width="321"></canvas><h1>')]);
  assert.deepEqual(fits, []);
  assert.ok(wider.length > 0);
});

test('the first error has the focus, and is what describes its field', async (t) => {
  const page = await watched(t);
  const wrong = oneOfEach('en').filter((sample) => markup(sample).includes('aria-invalid="true"'));
  assert.ok(wrong.length >= 10);
  for (const sample of wrong) {
    await open(page, sample);
    const [focused, described] = await page.evaluate(() => {
      const field = document.querySelector('[aria-invalid]');
      const [first] = field.getAttribute('aria-describedby').split(' ');
      return [document.activeElement === field, document.getElementById(first)?.className];
    });
    assert.deepEqual([focused, described], [true, 'error'], at(sample));
  }
});

test('without JavaScript a page says the same', async (t) => {
  const [scripted, plain] = [await watched(t), await watched(t, { javaScriptEnabled: false })];
  // The names of countries are what a script knows better: without it their codes stand there.
  const words = (body) => {
    for (const region of body.querySelectorAll('[data-region]')) region.textContent = '';
    return body.innerText;
  };
  for (const sample of oneOfEach('en')) {
    const said = [];
    for (const page of [scripted, plain]) {
      await open(page, sample);
      said.push(await page.locator('body').evaluate(words));
    }
    assert.ok(said[0].length > 50, at(sample));
    assert.equal(said[1], said[0], at(sample));
  }
});

test('nothing moves, so nothing has to move less; and on paper there is the page without the list of languages', async (t) => {
  const page = await watched(t, { reducedMotion: 'no-preference' });
  for (const sample of oneOfEach('en')) {
    await page.emulateMedia({ media: 'screen' });
    await open(page, sample);
    const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
    }).map((element) => element.outerHTML));
    assert.deepEqual(moving, [], at(sample));
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('h1').isVisible(), at(sample));
    assert.equal(await page.locator('footer:visible').count(), 0, at(sample));
  }
});
