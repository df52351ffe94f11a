// Stands in front of the built Worker and gives it a clock that a test can turn forward, so that sessions, codes and
// limits run out in a moment. The gateway itself is unchanged.
//
// `/clock?ahead=` says by how many milliseconds the clock is ahead from now on; AHEAD says so at the start. `/clock?quiet`
// is answered when no alarm is due or being handled: all mails have gone out. Alarms are set by how long it is until then,
// and ring by the clock of the platform. What is waited for in real time (an answer about an address is held, a provider is
// given eight seconds) takes an eighth here: nobody's security is at stake in a test.
import gateway, { Account as RealAccount, Identifier as RealIdentifier, Limiter as RealLimiter, Lobby as RealLobby } from './gateway.js';

const realNow = Date.now;
const realTimeout = globalThis.setTimeout;
const HURRY = 8;
/** One isolate holds Worker and objects here, so one clock does. */
let ahead = 0;
Date.now = () => realNow() + ahead;
/** The time limit on objects, five seconds, stays as it is: they work as hard as ever. */
const hurried = (span) => (span <= 500 || span >= 8_000 ? span / HURRY : span);
globalThis.setTimeout = (call, span, ...more) => realTimeout(call, hurried(span), ...more);
const realWait = scheduler.wait;
scheduler.wait = (span, ...more) => realWait.call(scheduler, hurried(span), ...more);
const realSignal = AbortSignal.timeout;
AbortSignal.timeout = (span) => realSignal.call(AbortSignal, hurried(span));

let isWatching = false;
/** Storage of an object → when its alarm rings, in real time; and how many are being handled. */
const due = new Map();
let ringing = 0;

function watchAlarms({ storage }) {
  if (isWatching) return;
  isWatching = true;
  const prototype = Object.getPrototypeOf(storage);
  const { setAlarm, deleteAlarm } = prototype;
  prototype.deleteAlarm = function (...more) {
    due.delete(this);
    return deleteAlarm.apply(this, more);
  };
  prototype.setAlarm = function (at, ...more) {
    due.set(this, Number(at));
    return setAlarm.call(this, at, ...more);
  };
}

/** Waits until there is nothing to wait for, two seconds at most. */
async function quiet() {
  const until = realNow() + 2_000;
  const isBusy = () => ringing > 0 || [...due.values()].some((at) => at < realNow() + 50);
  while (isBusy() && realNow() < until) await realWait.call(scheduler, 5);
}

const timed = (Real) =>
  class {
    constructor(state, { AHEAD: _ahead, ...env }) {
      watchAlarms(state);
      this.storage = state.storage;
      this.real = new Real(state, env);
    }

    fetch(request) {
      return this.real.fetch(request);
    }

    async alarm() {
      due.delete(this.storage);
      ringing += 1;
      try {
        return await this.real.alarm();
      } finally {
        ringing -= 1;
      }
    }
  };

export const Account = timed(RealAccount);
export const Identifier = timed(RealIdentifier);
export const Limiter = timed(RealLimiter);
export const Lobby = timed(RealLobby);

let started = false;

export default {
  async fetch(request, { AHEAD, ...env }, context) {
    if (!started) ahead = Math.max(ahead, Number(AHEAD ?? 0));
    started = true;
    const url = new URL(request.url);
    if (url.pathname !== '/clock') return gateway.fetch(request, env, context);
    if (url.searchParams.has('quiet')) await quiet();
    else ahead = Number(url.searchParams.get('ahead'));
    return new Response(null, { status: 204 });
  },
};
