// Stands in front of the built Worker and stops it at any of its awaits, as often as a test likes to count: there it
// says where it is and goes no further, until the test ends the process. The gateway itself is unchanged.
//
// `/stop?at=7` stops at the seventh await from then on; `/stop?at=0` only tells of each.
import gateway, { Account as RealAccount, Identifier as RealIdentifier, Limiter as RealLimiter, Lobby } from './gateway.js';

/** How many awaits are left; nothing while nobody counts. One isolate holds Worker and objects here, so one count does. */
let left;

async function at(place) {
  if (left === undefined) return;
  left -= 1;
  console.log(JSON.stringify({ test: left === 0 ? 'stopped' : 'passed', place }));
  if (left === 0) await new Promise(() => {});
}

async function around(place, call) {
  await at(`${place}, before`);
  const result = await call();
  await at(`${place}, after`);
  return result;
}

const stopping = (Real, name) =>
  class {
    constructor(state, env) {
      this.real = new Real(state, env);
    }

    fetch(request) {
      return around(`inside ${name}`, () => this.real.fetch(request));
    }

    alarm() {
      return around(`alarm of ${name}`, () => this.real.alarm());
    }
  };

export { Lobby };
export const Account = stopping(RealAccount, 'account');
export const Identifier = stopping(RealIdentifier, 'identifier');
export const Limiter = stopping(RealLimiter, 'limiter');

/** Named as the platform's class is: the gateway looks. */
class DurableObjectNamespace {
  constructor(real, name) {
    this.real = real;
    this.name = name;
  }

  getByName(id) {
    const stub = this.real.getByName(id);
    return { fetch: (...request) => around(`call of ${this.name}`, () => stub.fetch(...request)) };
  }
}

export default {
  fetch(request, env, context) {
    const url = new URL(request.url);
    if (url.pathname === '/stop') {
      left = Number(url.searchParams.get('at'));
      return new Response(null, { status: 204 });
    }
    const ACCOUNT = new DurableObjectNamespace(env.ACCOUNT, 'account');
    const IDENTIFIER = new DurableObjectNamespace(env.IDENTIFIER, 'identifier');
    const LIMITER = new DurableObjectNamespace(env.LIMITER, 'limiter');
    const answer = () => gateway.fetch(request, { ...env, ACCOUNT, IDENTIFIER, LIMITER }, context);
    // Looking at a page changes nothing.
    return request.method === 'POST' ? around('request', answer) : answer();
  },
};
