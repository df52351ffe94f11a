// Stands in front of the built Worker and gives it a clock that a test can turn forward, so that sessions, codes and
// limits run out in a moment. The gateway itself is unchanged.
//
// `/clock?ahead=` says by how many milliseconds the clock is ahead from now on; AHEAD says so at the start. Alarms ring
// by the clock of the platform, so they are set by it. What is waited for in real time (an answer about an address is held,
// a provider is given eight seconds) takes an eighth here: nobody's security is at stake in a test.
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

let alarmsAreReal = false;
function setAlarmsByTheRealClock({ storage }) {
  if (alarmsAreReal) return;
  alarmsAreReal = true;
  const prototype = Object.getPrototypeOf(storage);
  const { setAlarm } = prototype;
  prototype.setAlarm = function (at, ...more) {
    return setAlarm.call(this, Number(at) - ahead, ...more);
  };
}

const timed = (Real) =>
  class {
    constructor(state, { AHEAD: _ahead, ...env }) {
      setAlarmsByTheRealClock(state);
      this.real = new Real(state, env);
    }

    fetch(request) {
      return this.real.fetch(request);
    }

    alarm() {
      return this.real.alarm();
    }
  };

export const Account = timed(RealAccount);
export const Identifier = timed(RealIdentifier);
export const Limiter = timed(RealLimiter);
export const Lobby = timed(RealLobby);

let started = false;

export default {
  fetch(request, { AHEAD, ...env }, context) {
    if (!started) ahead = Math.max(ahead, Number(AHEAD ?? 0));
    started = true;
    const url = new URL(request.url);
    if (url.pathname !== '/clock') return gateway.fetch(request, env, context);
    ahead = Number(url.searchParams.get('ahead'));
    return new Response(null, { status: 204 });
  },
};
