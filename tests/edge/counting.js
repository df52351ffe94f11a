// Stands in front of the built Worker and tells of everything that leaves it: calls of objects, fetches, and the statements
// that objects run on their SQLite. At `/instructions` it says how many the module has run. The gateway itself is unchanged.
import { instead } from './around.js';
import { instructions } from './metering.js';
import gateway, { Account as RealAccount, Identifier as RealIdentifier, Limiter as RealLimiter, Lobby as RealLobby } from './gateway.js';

const tell = (kind) => console.log(JSON.stringify({ test: 'counted', kind }));

const realFetch = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const { host, pathname } = new URL(input instanceof Request ? input.url : input);
  tell(`fetch ${host}${pathname}`);
  return realFetch(input, init);
};

const counted = (Real, name) =>
  class {
    constructor(state, env) {
      const { storage } = state;
      const exec = (...statement) => {
        tell('statement');
        return storage.sql.exec(...statement);
      };
      const sql = instead(storage.sql, { exec });
      this.real = new Real(instead(state, { storage: instead(storage, { sql }) }), env);
    }

    fetch(request) {
      tell(`object ${name}`);
      return this.real.fetch(request);
    }

    alarm() {
      return this.real.alarm();
    }
  };

export const Account = counted(RealAccount, 'Account');
export const Identifier = counted(RealIdentifier, 'Identifier');
export const Limiter = counted(RealLimiter, 'Limiter');
export const Lobby = counted(RealLobby, 'Lobby');
export default {
  fetch(request, env, context) {
    if (new URL(request.url).pathname !== '/instructions') return gateway.fetch(request, env, context);
    return new Response(String(instructions()));
  },
};
