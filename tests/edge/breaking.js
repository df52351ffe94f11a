// Stands in front of the built Worker and breaks what is below it, as a test says at `/break` with a JSON of
//
// - `object`, `how`: how the objects of a class fail from now on; without `how` they are well
// - `clock`: seconds by which the Worker's clock is ahead of what it was
// - `alarms`: "lost", "twice", or seconds by which they are late; null for as they should be
//
// It breaks what the platform would; the gateway itself is unchanged.
import { failing, instead, losing } from './around.js';
import gateway, { Account as RealAccount, Identifier as RealIdentifier, Limiter as RealLimiter, Lobby as RealLobby } from './gateway.js';

const faults = {};
let alarms;
let ahead = 0;

const ownNow = Date.now;
Date.now = () => ownNow() + ahead;

const full = () => new Error('database or disk is full: SQLITE_FULL');
const isWrite = (query) => !/^\s*SELECT/i.test(query);

/** The state of an object, whose disk may be full, and whose alarms may go astray. */
function stateOf(state, name) {
  const { storage } = state;
  const sql = instead(storage.sql, {
    exec(query, ...bindings) {
      const how = faults[name];
      if (how === 'full' && isWrite(query)) throw full();
      // The disk is full from the second write of a turn on.
      if (how === 'nearly-full' && isWrite(query) && (writes += 1) > 1) throw full();
      return storage.sql.exec(query, ...bindings);
    },
  });
  const setAlarm = (at) => {
    if (alarms === 'lost') return Promise.resolve();
    return storage.setAlarm(Number(at) + (typeof alarms === 'number' ? alarms * 1000 : 0));
  };
  return instead(state, { storage: instead(storage, { sql, setAlarm }) });
}
let writes = 0;

const breaking = (Real, name) =>
  class {
    constructor(state, env) {
      this.real = new Real(stateOf(state, name), env);
      this.calls = 0;
    }

    fetch(request) {
      this.calls += 1;
      writes = 0;
      const how = faults[name];
      const ask = () => this.real.fetch(request);
      // Every second answer is lost.
      return how === 'loses' && this.calls % 2 === 1 ? losing(ask) : failing(how, ask);
    }

    async alarm() {
      if (alarms === 'twice') await this.real.alarm();
      return this.real.alarm();
    }
  };

export const Account = breaking(RealAccount, 'account');
export const Identifier = breaking(RealIdentifier, 'identifier');
export const Limiter = breaking(RealLimiter, 'limiter');
export const Lobby = breaking(RealLobby, 'lobby');

export default {
  async fetch(request, env, context) {
    if (new URL(request.url).pathname !== '/break') return gateway.fetch(request, env, context);
    const order = await request.json();
    if (order.object) faults[order.object] = order.how;
    if ('clock' in order) ahead = order.clock * 1000;
    if ('alarms' in order) alarms = order.alarms;
    return new Response(null, { status: 204 });
  },
};
