// What must hold after every step of a walk. Each check throws, with what is wrong; tests/browser/walker.test.mjs shows
// of each that it can.
import { readFileSync } from 'node:fs';
import { inRoot } from '../../tools/paths.mjs';
import { isSaid } from './catalogue.mjs';

/** Both cookies of the gateway, as a browser sends them (docs/TOKEN.md, the session token). */
const COOKIE_BUDGET = 1023;
const RIGHT_TO_LEFT = ['ar', 'he', 'fa', 'ur'];

export class Wrong extends Error {}
const wrong = (what) => {
  throw new Wrong(what);
};

/** The origin saw no identity that is not verified, not this customer's, or over. */
export function identities({ origin }, model) {
  const found = [...origin.wrong.splice(0), ...model.wrong.splice(0)];
  if (found.length > 0) wrong(`identity: ${found.join('; ')}`);
}

/** The gateway has at most its two cookies, within their budget, and the application has its own. */
export function cookies(all) {
  const ours = all.filter(({ name }) => name !== 'basket');
  const strange = ours.filter(({ name }) => !['session', 'browser'].includes(name));
  if (strange.length > 0) wrong(`cookies: ${strange.map(({ name }) => name)}`);
  const bytes = ours.map(({ name, value }) => `${name}=${value}`).join('; ').length;
  if (bytes > COOKIE_BUDGET) wrong(`cookies: ${bytes} bytes`);
  for (const { name, httpOnly, sameSite } of ours) if (!httpOnly || sameSite !== 'Lax') wrong(`cookies: ${name} is open to scripts or other sites`);
}

/** A page of the gateway's is in one language, the customer's, and nothing on it is from elsewhere. */
export function language(page, expected) {
  if (expected && page.lang !== expected) wrong(`language: ${page.lang}, not ${expected}`);
  const direction = RIGHT_TO_LEFT.includes(page.lang) ? 'rtl' : 'ltr';
  if (page.dir !== direction) wrong(`language: ${page.lang} written ${page.dir}`);
  const foreign = page.texts.filter((text) => !isSaid(page.lang, text));
  if (foreign.length > 0) wrong(`language: not in ${page.lang}: ${JSON.stringify(foreign)}`);
}

/** A page of the gateway's leads on: by a link, a button, or by itself. */
export function wayForward(page) {
  if (page.ways === 0 && !page.refreshes) wrong(`a dead end: ${page.texts.join(' | ').slice(0, 300)}`);
}

/** Nothing is wider than the window. */
export function fits(page) {
  if (page.overflow > 0) wrong(`wider than the window by ${page.overflow}`);
}

/** The consoles stayed empty. */
export function consoles(complaints) {
  const found = complaints.splice(0);
  if (found.length > 0) wrong(`console: ${found.join('; ')}`);
}

const AXE = readFileSync(inRoot('node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'], resultTypes: ['violations'] };
const judged = new Set();
export const judgedPages = judged;

/** axe-core finds nothing (WCAG 2.2, A and AA). A kind of page that it has seen in this language is not shown again, unless `anew`. */
export async function accessible(tab, page, { scripts, anew = false }) {
  const key = `${page.lang} ${page.kind}`;
  if (judged.has(key) && !anew) return;
  judged.add(key);
  // Where scripts are off no timer rings, and axe-core waits for some; it loads nothing then.
  if (!scripts) await tab.evaluate(() => (globalThis.setTimeout = (call) => void Promise.resolve().then(call)));
  await tab.evaluate(AXE);
  const { violations, passes } = await tab.evaluate((asked) => globalThis.axe.run(document, asked), { ...RULES, preload: scripts });
  if (passes.length < 5) wrong('accessibility: axe-core has looked at nothing');
  // A queue is the exception of WCAG 2.2, 2.2.1: without scripts its page loads itself again.
  const found = violations.filter(({ id }) => !(id === 'meta-refresh' && page.refreshes));
  if (found.length > 0) wrong(`accessibility: ${found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`).join('; ')}`);
}

/** Nothing broke inside the gateway. */
export function inside(world) {
  const lines = world.broken();
  if (lines.length > 0) wrong(`inside: ${lines.slice(0, 5).join('\n')}`);
}
