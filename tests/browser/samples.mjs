// What the judges of pages share: the samples, one of each structure, and a browser whose console must stay empty.
//
// Hundreds of samples are built of the same elements and differ in words only (`structure`). Each structure is judged
// once in every setting; what depends on the words, such as whether they fit, is judged in every language.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { targetDir } from '../../tools/paths.mjs';
import { serveSamples, structure, writeSamples } from '../../tools/samples.mjs';
import { launch } from './browser.mjs';

/** The samples in these languages, English among them, or in all; removed after the tests of the calling file. */
export async function startSamples(languages = []) {
  mkdirSync(targetDir, { recursive: true });
  const directory = mkdtempSync(join(targetDir, 'samples-'));
  after(() => rmSync(directory, { recursive: true, force: true }));
  const samples = writeSamples(directory, languages);
  const server = await serveSamples(directory, samples);
  after(() => server.close());
  const browser = await launch();

  const inLanguage = (language) => samples.filter((sample) => sample.language === language);
  const markup = (sample) => readFileSync(join(directory, sample.file), 'utf8');
  const chosen = new Map();
  for (const sample of inLanguage('en')) {
    const key = structure(markup(sample));
    if (!chosen.has(key)) chosen.set(key, called(sample));
  }
  const names = new Set(chosen.values());

  return {
    samples,
    inLanguage,
    markup,
    /** One sample of each structure. */
    oneOfEach: (language) => inLanguage(language).filter((sample) => names.has(called(sample))),
    open: (page, sample) => page.goto(`${server.url}/${sample.file}`),

    /** A page in a fresh profile. Whatever its console shows fails the test: violations of the samples' policies do. */
    async watched(t, options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error}`));
      page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
      t.after(async () => {
        await context.close();
        assert.deepEqual(complaints, []);
      });
      return page;
    },
  };
}

/** `page sign_in Email(Empty)` */
export const called = ({ kind, name }) => `${kind} ${name}`;

/** The same with its language, to say where something is wrong. */
export const at = (sample) => `${sample.language} ${called(sample)}`;
