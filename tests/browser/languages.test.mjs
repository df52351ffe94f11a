// One walk per script: what a customer chooses at the foot of a page is the language of everything that follows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { inRoot } from '../../tools/paths.mjs';
import { launch, lettersTo, screenshot, startShop } from './browser.mjs';

// With one new password for a client in seven minutes, a limit is soon hit.
const shop = await startShop({ vars: { LIMITS: { recover: { client: '1/7m', network: 'off', device: 'off' } } } });
const browser = await launch();

const SCRIPTS = {
  Latin: 'pl',
  Cyrillic: 'uk',
  Greek: 'el',
  Arabic: 'ar',
  Hebrew: 'he',
  Devanagari: 'hi',
  Bengali: 'bn',
  Tamil: 'ta',
  Telugu: 'te',
  Thai: 'th',
  Han: 'zh-Hant',
  Kana: 'ja',
  Hangul: 'ko',
};
const RIGHT_TO_LEFT = ['ar', 'he'];

/** What a catalogue says, of messages without values. */
function said(tag, key) {
  const found = new RegExp(`^${key} = (.+)$`, 'm').exec(readFileSync(inRoot('locales', `${tag}.ftl`), 'utf8'));
  assert.ok(found, `${key} in ${tag}`);
  return found[1];
}

/** Addresses for those who hit a limit, one for each: nobody else is counted, for plain workerd tells no address. */
let clients = 0;
const newcomer = () => `203.0.113.${(clients += 1)}`;

/** A device of its own, with a browser that asks for `locale`. */
async function device(t, options) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  t.after(() => context.close());
  const page = await context.newPage();
  let language;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.status() !== 303) language = response.headers()['content-language'];
  });
  return { page, contentLanguage: () => language };
}

const direction = (tag) => (RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr');

/** The page is in the language: it says so, its header says so, and its title is from the catalogue. */
async function speaks({ page, contentLanguage }, tag, key) {
  await page.locator(`html[lang="${tag}"]`).waitFor();
  assert.equal(await page.locator('html').getAttribute('dir'), direction(tag));
  assert.equal(contentLanguage(), tag, `Content-Language at ${page.url()}`);
  assert.equal(await page.locator('h1').textContent(), said(tag, key));
}

/** Sends the page's main form. */
async function press(page) {
  await Promise.all([page.waitForEvent('load'), page.locator('main form button').first().click()]);
}

// Most of a walk is waiting: an answer about an address is held until the same moment for all.
describe('one walk per script', { concurrency: 3 }, () => {
  for (const [script, tag] of Object.entries(SCRIPTS)) {
    test(`${script} (${tag}): chosen on the page, then in the mail, on another device, in errors and at limits`, async (t) => {
      const address = `${tag.toLowerCase()}@scripts.example`;
      const here = await device(t, { locale: 'fr-FR', javaScriptEnabled: false });
      await here.page.goto(`${shop.url}/members/orders?x=1`);
      await speaks(here, 'fr', 'sign-in');
      await here.page.selectOption('#language', tag);
      await Promise.all([here.page.waitForEvent('load'), here.page.locator('.language button').click()]);
      await speaks(here, tag, 'sign-in');
      assert.match(here.page.url(), /return=%2Fmembers%2Forders%3Fx%3D1/, 'back on the page');

      // Register, with an error on the way.
      await Promise.all([here.page.waitForEvent('load'), here.page.getByRole('link', { name: said(tag, 'create-account'), exact: true }).click()]);
      await speaks(here, tag, 'create-account');
      await here.page.fill('#email', 'nobody');
      await press(here.page);
      await speaks(here, tag, 'create-account');
      assert.equal(await here.page.locator('#email-error').textContent(), said(tag, 'email-no-at'));
      await here.page.fill('#email', address);
      await press(here.page);
      await speaks(here, tag, 'code-title');

      // The mail.
      const [{ code, link, id }] = await lettersTo(shop, address);
      const mail = await device(t, { locale: 'sv-SE' });
      await mail.page.goto(`${shop.url}/auth/dev/mail/${id}`);
      assert.equal(await mail.page.locator('html').getAttribute('lang'), tag);
      assert.equal(await mail.page.locator('html').getAttribute('dir'), direction(tag));
      assert.equal(await mail.page.locator('a.button').textContent(), said(tag, 'mail-enter-code'));
      await screenshot(mail.page, `20-mail-${tag}`);

      // Its link, on a device that asks for Swedish.
      await mail.page.goto(link);
      await speaks(mail, tag, 'elsewhere-title');

      // Wrong codes until there are no more tries; then the right one comes too late.
      const wrong = code === '00000000' ? '11111111' : '00000000';
      const errors = [];
      for (let tries = 0; tries < 6; tries += 1) {
        await here.page.fill('#code', tries < 5 ? wrong : code);
        await press(here.page);
        await speaks(here, tag, 'code-title');
        errors.push(await here.page.locator('#code-error').textContent());
      }
      assert.equal(errors[0], said(tag, 'code-wrong'));
      assert.equal(errors[5], said(tag, 'code-used-up'));

      // A limit: the second new password within seven minutes.
      const hasty = await device(t, { locale: tag, extraHTTPHeaders: { 'cf-connecting-ip': newcomer() } });
      for (const key of ['code-title', 'too-many-title']) {
        await hasty.page.goto(`${shop.url}/auth/recover`);
        await hasty.page.fill('#email', address);
        const answered = hasty.page.waitForResponse((answer) => answer.request().method() === 'POST');
        await press(hasty.page);
        await speaks(hasty, tag, key);
        const answer = await answered;
        assert.equal(answer.status(), key === 'too-many-title' ? 429 : 303);
        if (key === 'code-title') continue;
        const wait = Number(answer.headers()['retry-after']);
        assert.ok(wait > 300 && wait <= 420, `Retry-After: ${wait}`);
        assert.equal(await hasty.page.locator('main > p:not(.brand)').first().textContent(), said(tag, 'too-many-advice'));
        // The time in words: the minutes, in the digits of the language.
        const minutes = new Intl.NumberFormat(tag).format(Math.ceil(wait / 60));
        const words = await hasty.page.locator('main > p:not(.brand)').nth(1).textContent();
        assert.ok(words.includes(minutes), `${minutes} in ${words}`);
        await screenshot(hasty.page, `21-limit-${tag}`);
      }

      // A refusal, of what is not there.
      await here.page.goto(`${shop.url}/auth/nowhere`);
      await speaks(here, tag, 'not-found-title');
    });
  }
});
