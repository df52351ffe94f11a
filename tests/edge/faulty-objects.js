// Stands in front of the built Worker and breaks its Account objects as the variable FAULT says, or, if that begins
// with "limiter-" or "lobby-", its Limiter or Lobby objects. It sees what the platform would do to the gateway; the gateway
// itself is unchanged.
import { failing, losing } from './around.js';
import gateway, { Account as RealAccount, Identifier, Limiter as RealLimiter, Lobby as RealLobby } from './gateway.js';

export { Identifier };

/** An object that fails as FAULT says behind `prefix`; `asked` is told of each call, and `own` has more ways to fail. */
const faulty = (Real, prefix, asked, own = {}) =>
  class {
    constructor(state, env) {
      const fault = env.FAULT ?? '';
      this.how = fault.startsWith(prefix) ? fault.slice(prefix.length) : undefined;
      this.real = new Real(state, env);
      this.calls = 0;
    }

    fetch(request) {
      this.calls += 1;
      if (asked) console.log(JSON.stringify({ test: asked }));
      const ask = () => this.real.fetch(request);
      return Object.hasOwn(own, this.how) ? own[this.how](ask, this, request) : failing(this.how, ask);
    }

    alarm() {
      return this.real.alarm();
    }
  };

/** Loses every third answer that has a provider's token in it. */
async function losesTokens(ask, object, request) {
  const isOfToken = (await request.clone().text()).includes('provider_token');
  object.tokens = (object.tokens ?? 0) + (isOfToken ? 1 : 0);
  if (!isOfToken || object.tokens % 3 !== 0) return ask();
  console.log(JSON.stringify({ test: 'answer lost' }));
  return losing(ask);
}

export const Account = faulty(RealAccount, '', 'account asked', { 'loses-tokens': losesTokens });

export const Lobby = faulty(RealLobby, 'lobby-', 'lobby asked', {
  garbage: async () => new Response('{"synced":{"told":"what?"}}'),
  // Every second call does not come to it.
  flaky: async (ask, { calls }) => {
    if (calls % 2 === 0) throw new Error('Network connection lost.');
    return ask();
  },
});

export const Limiter = faulty(RealLimiter, 'limiter-', undefined, {
  // As one that more is asked of than it can answer.
  hot: (ask, { calls }) => failing(calls > 5 ? 'overloaded' : undefined, ask),
});

export default {
  fetch(request, env, context) {
    const { FAULT: _fault, ...rest } = env;
    return gateway.fetch(request, rest, context);
  },
};
