// One walk: people at their browsers, who do one thing after the other, and what is looked at after each.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { targetDir } from '../../tools/paths.mjs';
import * as checks from './checks.mjs';
import { readPage } from './inspect.mjs';
import { Model, peopleOf } from './model.mjs';
import { randomOf } from './random.mjs';
import { LANGUAGES } from './world.mjs';

/** Walks of this process: addresses and browsers of each are its own. */
let runs = 0;

/** A browser of a person, with its tabs. */
class Device {
  constructor(walk, name, options) {
    Object.assign(this, { walk, name, ...options });
    this.tabs = [];
    this.complaints = [];
    /** Who has shown here who they are: person → `{ typed, steps }`. */
    this.proven = new Map();
    this.callbacks = [];
  }

  async open(browser) {
    this.context = await browser.newContext({
      javaScriptEnabled: this.scripts,
      colorScheme: this.dark ? 'dark' : 'light',
      viewport: this.phone ? { width: 360, height: 740 } : { width: 1024, height: 768 },
    });
    this.context.setDefaultTimeout(45_000);
    await this.sayHeaders();
    this.context.on('request', (request) => request.url().includes('/auth/callback/') && this.callbacks.push(request.url()));
    this.context.on('console', (message) => this.hear(message));
    this.context.on('weberror', (error) => this.complaints.push(`${error.page()?.url()}: ${error.error()}`));
    await this.newTab();
  }

  /** Every request says where it comes from, which language it asks for and, in some browsers, who it pretends to be. */
  sayHeaders() {
    const forged = this.forges ? { 'x-auth-subject': 'forged', 'X_Auth_Email': 'eve@walks.example', 'x-auth-assertion': 'e30.e30.AA' } : {};
    return this.context.setExtraHTTPHeaders({ 'x-walker': this.name, 'cf-connecting-ip': this.address, 'accept-language': this.accepts, ...forged });
  }

  async newTab() {
    const tab = { page: await this.context.newPage(), answers: [] };
    tab.page.on('response', (response) => {
      const request = response.request();
      if (request.isNavigationRequest() && request.frame() === tab.page.mainFrame()) tab.answers.push({ url: response.url(), status: response.status() });
    });
    this.tabs.push(tab);
    this.tab = tab;
  }

  /** A console says nothing but that a page has the status that it has. */
  hear(message) {
    if (!['error', 'warning'].includes(message.type())) return;
    const at = message.location().url.split('#')[0];
    if (at && !at.startsWith(this.walk.world.url)) return;
    const status = Number(/status of (\d{3})/.exec(message.text())?.[1]);
    const isItsOwn = this.tabs.some(({ answers }) => answers.some((answer) => answer.status === status && answer.url.split('#')[0] === at));
    if (status && isItsOwn) return;
    // While the gateway is down, whoever waits meets nobody.
    if (/net::ERR_/.test(message.text()) && this.walk.outages > 0) return;
    this.complaints.push(`${at}: ${message.text()}`);
  }

  get page() {
    return this.tab.page;
  }
}

export class Walk {
  constructor(browser, world, seed, length) {
    this.run = `${process.pid}-${(runs += 1)}`;
    Object.assign(this, { browser, world, seed, length, steps: [], devices: [], outages: 0 });
    this.random = randomOf(seed);
    this.people = peopleOf(seed, this.run);
    this.model = new Model(world, this.people);
    this.network = `10.${(runs >> 8) & 255}.${runs & 255}`;
    world.people = this.people;
    world.origin.judge = (seen) => this.model.judge(seen, this.devices);
    this.deepLink = `${world.url}/members/walk-${seed}?step=1`;
    this.used = new Set();
  }

  async begin() {
    this.world.broken();
    await this.world.heal();
    const { chance } = this.random;
    await this.addDevice({ scripts: !chance(0.2), forges: chance(0.2), phone: chance(0.3), dark: chance(0.3) });
  }

  async addDevice(options) {
    const name = `${this.run}-${'abc'[this.devices.length]}`;
    const device = new Device(this, name, {
      accepts: this.random.pick(LANGUAGES), address: `${this.network}.${this.devices.length + 1}`, scripts: true, ...options,
    });
    this.devices.push(device);
    this.device = device;
    this.used.add(device.accepts);
    await device.open(this.browser);
  }

  get tab() {
    return this.device.tab;
  }

  get page() {
    return this.device.page;
  }

  /** Does one of the actions that are possible now, as the seed decides. */
  async next(actions) {
    const possible = Object.entries(actions).filter(([, { may }]) => may(this)).map(([name, { weight }]) => [name, weight]);
    const name = this.random.weighted(possible);
    await this.step(name, actions[name]);
  }

  /** Does one action and looks at everything. */
  async step(name, action) {
    this.steps.push(name);
    this.model.step = this.steps.length;
    for (const device of this.devices) Object.assign(device, { changes: !action.still, repeats: action.repeats });
    for (const device of this.devices) for (const tab of device.tabs) tab.answers.splice(0, tab.answers.length - 1);
    await action.do(this);
    if (!action.still) await this.world.quiet();
    await this.look();
  }

  /** Goes to an address, as whoever types it. */
  async go(url) {
    await this.page.goto(new URL(url, this.world.url).href, { waitUntil: 'domcontentloaded' });
  }

  /** Presses what is there; resolves when the next page is, or the one after it if that goes on by itself at once. */
  async press(selector) {
    const target = this.page.locator(selector).first();
    const [answer] = await Promise.all([this.page.waitForNavigation({ waitUntil: 'domcontentloaded' }), target.click()]);
    const refresh = await answer?.headerValue('refresh');
    if (refresh?.startsWith('0; ')) await this.page.waitForURL((url) => url.href !== answer.url(), { waitUntil: 'domcontentloaded' });
  }

  expect(status) {
    if (status !== 200) throw new Error(`the operator was answered ${status}`);
  }

  fill = (selector, text) => this.page.locator(selector).first().fill(text);

  /** The status of the page that is shown. */
  get status() {
    return this.tab.answers.at(-1)?.status ?? 200;
  }

  /** What is on the page: read anew when it has just gone on by itself. */
  async read() {
    for (let tries = 0; ; tries += 1) {
      try {
        const page = await this.page.evaluate(readPage);
        const url = this.page.url();
        page.url = url;
        page.isOurs = url.startsWith(this.world.url) && page.by === undefined;
        return page;
      } catch (error) {
        if (tries > 20) throw error;
        await this.page.waitForLoadState('domcontentloaded').catch(() => {});
      }
    }
  }

  /** All checks, on the page that is shown and on what has happened since the last time. */
  async look() {
    const { device } = this;
    this.shown = await this.read();
    const all = await device.context.cookies(this.world.url);
    this.model.look(device, all.find(({ name }) => name === 'session')?.value);
    device.browserCookie = all.find(({ name }) => name === 'browser')?.value;
    checks.identities(this.world, this.model);
    checks.cookies(all);
    for (const each of this.devices) checks.consoles(each.complaints);
    checks.inside(this.world);
    if (this.shown.url.startsWith('chrome-error:')) throw new checks.Wrong('the browser shows an error of its own');
    if (!this.shown.isOurs) return;
    // A tab that was left in another language stays in it.
    const isNew = this.tab.answers.length > 1 || this.steps.length === 1;
    checks.language(this.shown, isNew ? this.languageExpected() : undefined);
    checks.wayForward(this.shown);
    checks.fits(this.shown);
    await checks.accessible(this.page, this.shown, { scripts: device.scripts, anew: this.random.chance(0.01) });
  }

  /** The language of a page is the one chosen; else, unless a flow brings its own, the one asked for. */
  languageExpected() {
    const { device, shown } = this;
    // A waiting page that was just loading itself again may still bring the cookie of before the choice.
    if (device.chosen && shown.refreshes && !device.browserCookie?.includes(device.chosen)) device.chosen = undefined;
    if (device.chosen) return device.chosen;
    return /[?&](flow|state|token|ui_locales)=|\/auth\/(verify|callback)/.test(shown.url) ? undefined : device.accepts;
  }

  /** A failure with all that is needed to walk it again. */
  async failure(error) {
    const directory = join(targetDir, 'walker', 'failed');
    mkdirSync(directory, { recursive: true });
    const picture = join(directory, `${this.seed}.png`);
    await this.page.screenshot({ path: picture, fullPage: true }).catch(() => {});
    const url = this.page.url();
    const said = await this.page.locator('body').innerText({ timeout: 1000 }).catch(() => '');
    return new Error([
      `seed ${this.seed}: ${error instanceof checks.Wrong ? error.message : error.stack}`,
      `  steps: ${this.steps.join(', ')}`,
      `  device ${this.device.name}: ${this.device.accepts}, chosen ${this.device.chosen ?? 'nothing'}, scripts ${this.device.scripts}`,
      `  at ${url} (${this.status}): ${said.replace(/\s+/g, ' ').slice(0, 300)}`,
      `  picture: ${picture}; again: make walk SEED=${this.seed} STEPS=${this.length}`,
    ].join('\n'));
  }

  async end() {
    for (const { context } of this.devices) await context?.close().catch(() => {});
    this.world.origin.judge = () => undefined;
  }
}
