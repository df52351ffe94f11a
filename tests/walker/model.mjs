// What a walk knows of its people and their sessions: who has shown in which browser who they are, which sessions live,
// and which must not be accepted any more. The origin asks it about every request.

/** A session cannot outlive its end by more where another isolate took the call: `fresh` and ten seconds (docs/TOKEN.md). */
const REVOKED_WITHIN = 310_000;
const DAY = 86_400_000;
const IDLE = 30 * DAY;
const ABSOLUTE = 90 * DAY;
/** A session token is confirmed no later than this after it is used. */
const FRESH = 300_000;

/** The people of a walk: one with an address, one at the provider, one with both. */
export function peopleOf(seed, run) {
  const address = (name) => `${name}-${run}-${seed}@walks.example`;
  const at = (name, shown) => ({
    sub: `${name}-${run}-${seed}`, name: shown, email: address(name), email_verified: true, roles: name === 'ben' ? ['staff'] : [],
  });
  return [
    { name: 'ada', email: address('ada'), claims: at('ada', 'Ada'), password: undefined },
    { name: 'ben', email: address('ben'), claims: at('ben', 'Ben'), password: undefined },
    { name: 'zoe', email: address('zoe'), claims: at('zoe', 'Zoë'), password: undefined },
  ];
}

/** Account and session of a token (docs/TOKEN.md, the session token). */
export function readToken(cookie) {
  const bytes = Buffer.from(cookie, 'base64url');
  if (bytes[0] !== 1 || bytes.length < 69) return undefined;
  return { account: bytes.subarray(5, 21).toString('base64url'), session: bytes.subarray(21, 37).toString('base64url') };
}

export class Model {
  constructor(world, people) {
    this.world = world;
    this.people = people;
    /** Session id → what is known of it. `state` is `alive`, `over` or `unsure`. */
    this.sessions = new Map();
    /** Account id → its person. */
    this.accounts = new Map();
    /** Account id → who has added a sign-in to it before it was known whose it is. */
    this.added = new Map();
    this.wrong = [];
  }

  /** The person in this browser has shown to be `person`: by a code, a password, or at the provider. */
  proves(device, person, { typed = false } = {}) {
    const proof = device.proven.get(person) ?? { typed: true, steps: new Set() };
    proof.typed &&= typed;
    proof.steps.add(this.step);
    device.proven.set(person, proof);
    // Whoever adds a sign-in to their account is there by that sign-in from then on.
    const here = this.personIn(device);
    if (device.adds && here && here !== person) this.ally(here, person);
    // The origin has not said yet whose account it is.
    const { account } = this.current(device) ?? {};
    if (device.adds && account && !here) this.added.set(account, [...(this.added.get(account) ?? []), person]);
  }

  ally(one, other) {
    const all = new Set([...(one.allies ?? [one]), ...(other.allies ?? [other])]);
    for (const each of all) each.allies = all;
  }

  /**
   * Whether a session may be one of `person`. What was typed counts in its step, and when its page is loaded again;
   * what was said at the provider may come back later, by an old callback.
   */
  mayBe({ device, bornIn, repeats }, person) {
    return [...device.proven].some(([proven, { typed, steps }]) => {
      const counts = !typed || steps.has(bornIn) || repeats;
      return counts && (proven === person || proven.allies?.has(person));
    });
  }

  current = (device) => this.sessions.get(device.session);

  personIn(device) {
    return this.current(device)?.person;
  }

  /** Whether whoever is in this browser is signed in for sure, for sure not, or nobody knows. */
  stateOf(device) {
    const session = this.current(device);
    if (!session) return device.session ? 'unsure' : 'over';
    this.age(session);
    return session.state;
  }

  /** What time alone does to a session. */
  age(session) {
    if (session.state === 'over') return;
    const now = this.world.now();
    const unused = now - session.used;
    if (unused > IDLE || now - session.began > ABSOLUTE) this.end(session);
    else if (now - session.confirmed > IDLE - FRESH || now - session.began > ABSOLUTE - FRESH) session.state = 'unsure';
  }

  end(session) {
    if (session.state === 'over') return;
    session.state = 'over';
    session.endedAt = this.world.now();
    session.endedIn = this.step;
  }

  /** Ends the sessions for which `which` holds, or makes them doubtful. */
  endAll(which, state = 'over') {
    for (const session of this.sessions.values()) {
      if (!which(session)) continue;
      if (state === 'over') this.end(session);
      else if (session.state === 'alive') session.state = state;
    }
  }

  /** Called with the session cookie that a browser has now: a new session has made way for the one before. */
  look(device, cookie) {
    const token = cookie && readToken(cookie);
    if (cookie && !token) this.wrong.push('a session cookie that is none');
    if (!token) {
      device.session = undefined;
      return;
    }
    if (token.session !== device.session) {
      const before = this.current(device);
      if (this.meet(device, token) !== before && before) this.end(before);
    }
    device.session = token.session;
    // A new token of the same session: it has been used and confirmed just now, on whatever page.
    const session = this.current(device);
    if (session && device.cookie !== cookie && session.state !== 'over') session.used = session.confirmed = session.renewed = this.world.now();
    device.cookie = cookie;
  }

  /** A session that is seen for the first time belongs to the browser it is seen in. */
  meet(device, { account, session, email }) {
    const known = this.sessions.get(session);
    if (known) {
      if (known.device !== device) this.wrong.push(`a session of ${known.device.name} in ${device.name}`);
      if (known.account !== account) this.wrong.push('a session that changed its account');
      return known;
    }
    const now = this.world.now();
    // Choosing a password makes a new session of an account that one lives of.
    const before = this.current(device);
    const goesOn = before?.account === account && before.state !== 'over';
    const person = this.accounts.get(account);
    const fresh = { id: session, account, device, state: 'alive', began: now, used: now, confirmed: now, renewed: now, person, goesOn, bornIn: this.step, repeats: device.repeats };
    this.sessions.set(session, fresh);
    if (device.proven.size === 0) this.wrong.push(`a session in ${device.name}, where nobody has shown who they are`);
    if (email) this.whose(fresh, email);
    else if (person) this.mustBe(fresh, person);
    return fresh;
  }

  mustBe(session, person) {
    if (session.checked) return;
    session.checked = true;
    if (session.goesOn || this.mayBe(session, person)) return;
    this.wrong.push(`${session.device.name} is signed in as ${person.name}, who has not shown it there`);
  }

  /** Whose account it is, by the address that the origin was told. */
  whose(session, email) {
    const person = this.people.find((one) => one.email === email);
    const before = this.accounts.get(session.account);
    if (!person) return this.wrong.push(`an account of ${email}, who is not of this walk`);
    if (before && before !== person && !before.allies?.has(person)) this.wrong.push(`an account of ${before.name} became ${person.name}'s`);
    this.accounts.set(session.account, person);
    for (const one of this.added.get(session.account) ?? []) this.ally(person, one);
    session.person = person;
    this.mustBe(session, person);
    return person;
  }

  /** What the origin was told with one request. */
  judge({ walker, path, claims }, devices) {
    const device = devices.find(({ name }) => name === walker);
    const complain = (what) => this.wrong.push(`${what} (${path} from ${walker})`);
    // Chromium fetches the icon of a page when it likes, and without what it was told to say of itself.
    if (path === '/favicon.ico') return;
    // Somebody of an earlier walk whose request comes late.
    if (walker !== undefined && !device) return;
    if (claims === undefined) {
      if (/^\/(members|staff)\b/i.test(path)) complain('nobody on a page for customers');
      const isIdentified = !/^\/public\b/.test(path) && device;
      if (isIdentified && this.stateOf(device) === 'alive' && !device.changes) complain('a customer who is signed in came as nobody');
      return;
    }
    if (!device) return complain('somebody without a browser');
    if (/^\/public\b/.test(path)) complain('an identity on a public page');
    const session = this.meet(device, { account: claims.sub, session: claims.sid, email: claims.email });
    this.whose(session, claims.email);
    this.age(session);
    const now = this.world.now();
    if (session.state === 'over') {
      const elsewhere = this.world.startedAt > session.endedAt && now - session.endedAt < REVOKED_WITHIN;
      if (!elsewhere && !(device.changes && session.endedIn === this.step)) complain(`a session that ended ${Math.round((now - session.endedAt) / 1000)} s ago`);
    } else {
      session.state = 'alive';
    }
    if (path.startsWith('/staff') && !(claims.roles ?? []).includes('staff')) complain('somebody without the role');
    session.used = session.confirmed = now;
  }
}
