// What customers do: an explicit list, each with how likely it is, when it can be done (`may`) and how (`do`).
//
// `still`: it changes nobody's session. `repeats`: it may send a form once more.
import { Wrong } from './checks.mjs';
import { LANGUAGES } from './world.mjs';

const PASSWORDS = ['correct horse battery', 'another long password', 'quite the third one'];
const NASTY = ['', ' ', 'x', 'a@b@c', '@x.example', '"><img src=x onerror=alert(1)>', '\u202edrowssap', '{{7*7}}', 'ａda＠shop.example'];

const ours = ({ shown }) => shown.isOurs;
const has = (...fields) => ({ shown }) => shown.isOurs && fields.every((field) => shown.fields.includes(field));
const offers = (part) => ({ shown }) => shown.isOurs && shown.buttons.some((button) => button.includes(part));
const pathOf = ({ shown }) => new URL(shown.url).pathname;
const asksAddress = (walk) => has('email')(walk) && !has('password')(walk) && /register|recover/.test(pathOf(walk));
const signsIn = (walk) => offers('how=password')(walk) && has('password')(walk);

/** Whose address is written on the page. */
const personOf = ({ shown, people }) => people.find(({ email }) => shown.texts.some((text) => text.includes(email)));

const open = (path) => ({ may: () => true, still: true, do: (walk) => walk.go(typeof path === 'function' ? path(walk) : path) });

/** Forwards and back: where the browser asks first whether a form is to be sent again, the customer says yes. */
async function move(walk, how) {
  const { page } = walk;
  const waits = { waitUntil: 'domcontentloaded' };
  let asks = false;
  try {
    await page[how](waits);
  } catch (error) {
    if (!/ERR_CACHE_MISS|interrupted|ERR_ABORTED/.test(error.message)) throw error;
    asks = error.message.includes('ERR_CACHE_MISS');
  }
  // The question is a page of the browser's, and there a moment later.
  for (let tries = 0; asks && tries < 200; tries += 1) {
    const isThere = await page.evaluate(() => location.href.startsWith('chrome-error:')).catch(() => false);
    if (isThere) asks = await page.reload(waits).then(() => false, () => true);
    else await page.waitForTimeout(50);
  }
}

/** A link of ours, or of the shop's, leads somewhere. */
async function follow(walk, href) {
  const from = walk.shown;
  const before = walk.page.url();
  await walk.press(`main a[href="${quoted(href)}"]`).catch((error) => {
    throw new Wrong(`the link ${href} of ${before} leads nowhere: ${error.message.split('\n')[0]}`);
  });
  if (from.isOurs && [404, 405, 421].includes(walk.status)) throw new Wrong(`the link ${href} of ${before} answers ${walk.status}`);
}
const quoted = (text) => text.replace(/["\\]/g, '\\$&');

async function pressOurs(walk, selector) {
  const before = walk.page.url();
  await walk.press(selector);
  if ([404, 405, 421].includes(walk.status)) throw new Wrong(`the button ${selector} of ${before} answers ${walk.status}`);
}

async function signInWithPassword(walk, who, password) {
  // Where a proof of work is asked for, the address stays as it was.
  const email = walk.page.locator('#email').first();
  const stays = (await email.isEditable()) ? undefined : await email.inputValue();
  const person = walk.people.find((one) => one.email === stays) ?? who;
  if (stays === undefined) await walk.fill('#email', person.email);
  await walk.fill('#password', password);
  if (person.passwords?.has(password)) walk.model.proves(walk.device, person, { typed: true });
  await pressOurs(walk, 'button[name=how][value=password]');
}

async function typeCode(walk, code) {
  await walk.fill('#code', code);
  await pressOurs(walk, 'main form:has(#code) button');
}

async function choosePassword(walk, password) {
  const { email } = await walk.page.evaluate(() => ({ email: document.querySelector('#email')?.value }));
  const person = walk.people.find((one) => one.email === email);
  if (walk.shown.fields.includes('current')) await walk.fill('#current', [...(person?.passwords ?? [])].at(-1) ?? 'unknown to me');
  await walk.fill('#password', password);
  const { account } = walk.model.current(walk.device) ?? {};
  const { session } = walk.device;
  await pressOurs(walk, 'main form:has(#password) button');
  const page = await walk.read();
  // A session that is no longer young proves itself once more before its account gets a first password.
  const isDone = walk.status < 400 && (/done=password/.test(page.url) || !new URL(page.url).pathname.startsWith('/auth/'));
  if (!person) return;
  if (isDone) {
    person.passwords = new Set([password]);
    walk.model.endAll((one) => one.account === account && one.id !== session && one.device !== walk.device);
  } else {
    person.passwords = new Set([...(person.passwords ?? []), password]);
    walk.model.endAll((one) => one.account === account, 'unsure');
  }
}

/** Ends sessions with a button of the list of them. */
async function endSessions(walk, selector, which) {
  const account = walk.model.current(walk.device)?.account;
  await pressOurs(walk, selector);
  const { device } = walk;
  const isMine = (one) => one.account === account && account !== undefined;
  const done = walk.status < 400;
  if (which === 'others') walk.model.endAll((one) => isMine(one) && one.id !== device.session, done ? 'over' : 'unsure');
  else if (which === 'all') walk.model.endAll(isMine, done ? 'over' : 'unsure');
  else walk.model.endAll(isMine, 'unsure');
}

export const CUSTOMER = {
  openDeepLink: {
    weight: 8, may: () => true, still: true,
    async do(walk) {
      await walk.go(walk.deepLink);
      const { device, model, world } = walk;
      if (world.origin.mode !== 'well' || walk.status === 429 || model.stateOf(device) !== 'alive') return;
      if (walk.page.url() !== walk.deepLink || walk.status !== 200) {
        throw new Wrong(`a customer who is signed in asked for ${walk.deepLink} and got ${walk.status} at ${walk.page.url()}`);
      }
    },
  },
  openHome: { weight: 2, ...open('/') },
  openPublicPage: { weight: 1, ...open('/public/page') },
  openStaffPage: { weight: 2, ...open('/staff/') },
  openSale: { weight: 4, ...open('/sale/shoes?size=42#red') },
  openFewOften: {
    weight: 1, may: () => true, still: true,
    async do(walk) {
      for (let n = 0; n < 4; n += 1) await walk.go('/few/');
    },
  },
  openLogin: { weight: 2, ...open('/auth/login?return=%2Fmembers%2F') },
  openRegister: { weight: 3, ...open('/auth/register?return=%2Fmembers%2F') },
  openRecover: { weight: 2, ...open('/auth/recover?return=%2Fmembers%2F') },
  openAccount: { weight: 3, ...open('/auth/account') },
  openSessions: { weight: 3, ...open('/auth/account/sessions') },
  openSignIns: { weight: 2, ...open('/auth/account/sign-ins') },
  openPassword: { weight: 2, ...open('/auth/account/password') },
  openLogout: { weight: 2, ...open('/auth/logout') },
  openNowhere: { weight: 1, ...open(({ random }) => random.pick(['/auth/nowhere', '/members/%2f', '/auth/with/nobody', '/auth/verify', '/auth/disown?token=x', '/auth/callback/demo'])) },

  back: { weight: 5, may: () => true, repeats: true, do: (walk) => move(walk, 'goBack') },
  forward: { weight: 2, may: () => true, repeats: true, do: (walk) => move(walk, 'goForward') },
  reload: { weight: 4, may: () => true, repeats: true, do: (walk) => walk.page.reload({ waitUntil: 'domcontentloaded' }) },
  newTab: { weight: 2, may: ({ device }) => device.tabs.length < 4, still: true, do: ({ device }) => device.newTab() },
  otherTab: { weight: 3, may: ({ device }) => device.tabs.length > 1, still: true, do: (walk) => void (walk.device.tab = walk.random.pick(walk.device.tabs)) },
  closeTab: {
    weight: 1, may: ({ device }) => device.tabs.length > 1, still: true,
    async do({ device, random }) {
      device.tabs.splice(device.tabs.indexOf(device.tab), 1);
      await device.page.close();
      device.tab = random.pick(device.tabs);
    },
  },
  newDevice: { weight: 3, may: ({ devices }) => devices.length < 3, still: true, do: (walk) => walk.addDevice({ scripts: !walk.random.chance(0.2) }) },
  otherDevice: { weight: 6, may: ({ devices }) => devices.length > 1, still: true, do: (walk) => void (walk.device = walk.random.pick(walk.devices)) },

  chooseProvider: { weight: 25, may: ({ shown }) => shown.isOurs && shown.links.some((href) => href.startsWith('/auth/with/')), do: (walk) => walk.press('main a[href^="/auth/with/"]') },
  approve: {
    weight: 90, may: ({ shown }) => shown.by === 'provider',
    async do(walk) {
      const person = walk.random.pick(walk.people);
      walk.model.proves(walk.device, person);
      await walk.press(`#as-${person.name}`);
    },
  },
  cancel: { weight: 6, may: ({ shown }) => shown.by === 'provider', do: (walk) => walk.press('#access_denied') },
  providerError: { weight: 6, may: ({ shown }) => shown.by === 'provider', do: (walk) => walk.press('#server_error') },
  oldCallback: { weight: 3, may: ({ devices }) => devices.some(({ callbacks }) => callbacks.length > 0), do: (walk) => walk.go(walk.random.pick(walk.devices.flatMap(({ callbacks }) => callbacks))) },

  signInByPassword: {
    weight: 40, may: (walk) => signsIn(walk) && walk.people.some(({ passwords }) => passwords),
    do: (walk) => {
      const person = walk.random.pick(walk.people.filter(({ passwords }) => passwords));
      return signInWithPassword(walk, person, [...person.passwords].at(-1));
    },
  },
  signInWithWrongPassword: { weight: 6, may: signsIn, do: (walk) => signInWithPassword(walk, walk.random.pick(walk.people), walk.random.pick(['not the password', '12345678', ''])) },
  signInByCode: {
    weight: 16, may: offers('how=code'),
    async do(walk) {
      const { email } = walk.random.pick(walk.people);
      // Where a proof of work is asked for, it stays as it was.
      if (walk.shown.fields.includes('email') && (await walk.page.locator('#email').first().isEditable())) await walk.fill('#email', email);
      await pressOurs(walk, 'button[name=how][value=code]');
    },
  },
  typeAddress: {
    weight: 40, may: asksAddress,
    async do(walk) {
      await walk.fill('#email', walk.random.pick(walk.people).email);
      await pressOurs(walk, 'main form:has(#email) button');
    },
  },
  typeNonsense: {
    weight: 4, may: (walk) => ours(walk) && walk.shown.fields.length > 0 && !has('current')(walk),
    async do(walk) {
      for (const field of walk.shown.fields) {
        const input = walk.page.locator(`main input[name="${field}"]`).first();
        if (await input.isEditable()) await input.fill(walk.random.pick(NASTY));
      }
      await pressOurs(walk, 'main form:has(input:not([type=hidden])) button');
    },
  },
  typeCode: {
    weight: 90, may: has('code'),
    async do(walk) {
      const person = personOf(walk);
      const letter = person && walk.world.letter(person.email);
      if (letter) walk.model.proves(walk.device, person, { typed: true });
      await typeCode(walk, letter?.code ?? '00000000');
    },
  },
  typeWrongCode: { weight: 5, may: has('code'), do: (walk) => typeCode(walk, '00000000') },
  openLinkOfLetter: {
    weight: 3, may: ({ people, world }) => people.some(({ email }) => world.letter(email)?.link), still: true,
    do: (walk) => walk.go(walk.world.letter(walk.random.pick(walk.people.filter(({ email }) => walk.world.letter(email)?.link)).email).link),
  },
  anotherCode: { weight: 8, may: offers('/verify/again'), do: (walk) => pressOurs(walk, 'main form[action*="/verify/again"] button') },
  choosePassword: { weight: 60, may: (walk) => has('password')(walk) && /account\/password/.test(pathOf(walk)), do: (walk) => choosePassword(walk, walk.random.pick(PASSWORDS)) },
  chooseBadPassword: { weight: 8, may: (walk) => has('password')(walk) && /account\/password/.test(pathOf(walk)), do: (walk) => choosePassword(walk, walk.random.pick(['12345678', 'short', ''])) },

  signOut: {
    weight: 40, may: offers('/auth/logout'),
    async do(walk) {
      const session = walk.model.current(walk.device);
      await pressOurs(walk, 'main form[action*="logout"] button');
      if (session && walk.status < 400) walk.model.end(session);
    },
  },
  endOtherSessions: { weight: 40, may: offers('others=1'), do: (walk) => endSessions(walk, 'button[name=others]', 'others') },
  endAllSessions: { weight: 12, may: offers('all=1'), do: (walk) => endSessions(walk, 'button[name=all]', 'all') },
  endOneSession: { weight: 20, may: (walk) => offers('sessions/end')(walk) && walk.shown.kind.includes('LI'), do: (walk) => endSessions(walk, 'main form[action*="sessions/end"] button', 'one') },
  addSignIn: {
    weight: 40, may: offers('sign-ins/add'),
    async do(walk) {
      walk.device.adds = true;
      await pressOurs(walk, 'main form[action*="sign-ins/add"] button');
    },
  },
  removeSignIn: {
    weight: 40, may: offers('sign-ins/remove'),
    async do(walk) {
      const account = walk.model.current(walk.device)?.account;
      await pressOurs(walk, 'main form[action*="sign-ins/remove"] button');
      walk.model.endAll((one) => one.account === account, 'unsure');
    },
  },
  disown: {
    weight: 60, may: offers('/auth/disown'),
    async do(walk) {
      await pressOurs(walk, 'main form[action*="disown"] button');
      walk.model.endAll(() => true, 'unsure');
    },
  },
  openDisownLink: {
    weight: 5, may: ({ world, people }) => people.some(({ email }) => disownLink(world, email)), still: true,
    do: (walk) => walk.go(disownLink(walk.world, walk.random.pick(walk.people.filter(({ email }) => disownLink(walk.world, email))).email)),
  },

  followLink: {
    weight: 8, may: ({ shown }) => shown.isOurs && shown.links.length > 0,
    do: (walk) => follow(walk, walk.random.pick(walk.shown.links)),
  },
  chooseLanguage: {
    weight: 4, may: ours,
    async do(walk) {
      if (!(await walk.page.locator('#language').count())) return;
      const tag = walk.random.pick(LANGUAGES);
      await walk.page.selectOption('#language', tag);
      await walk.press('form.language button');
      if (walk.tab.answers.some(({ url, status }) => url.endsWith('/auth/language') && status === 303)) walk.device.chosen = tag;
    },
  },
  askForLanguage: {
    weight: 2, may: () => true, still: true,
    async do(walk) {
      walk.device.accepts = walk.random.pick(LANGUAGES);
      await walk.device.sayHeaders();
      await walk.page.reload({ waitUntil: 'domcontentloaded' });
    },
  },
  forgetBrowser: {
    weight: 2, may: () => true, still: true,
    async do({ device }) {
      await device.context.clearCookies({ name: 'browser' });
      device.chosen = undefined;
    },
  },
  forgetSession: { weight: 1, may: () => true, do: ({ device }) => device.context.clearCookies({ name: 'session' }) },
  lookAgainInAMoment: {
    weight: 1, may: ({ shown, device }) => shown.isOurs && shown.refreshes && device.scripts, still: true,
    do: (walk) => walk.page.waitForTimeout(1_000),
  },
};

/** The link of the latest mail that undoes what somebody else did. */
const disownLink = ({ mail }, address) => mail.mails.findLast(({ to, text }) => to === address && /\/auth\/disown\?/.test(text))?.text.match(/http\S+\/auth\/disown\?\S+/)?.[0];
