// The Worker with one more address, at which the module traps as it would after a panic: at once, and while it goes
// on after something it awaited, where nobody catches it.
import gateway from '../../src/edge/js/entry.js';
import { trap } from '../../build/bindgen/vestibule.js';

export { Account, Identifier, Limiter, Lobby } from '../../src/edge/js/entry.js';

export default {
  async fetch(request, env, ctx) {
    const { pathname } = new URL(request.url);
    // At once, in the middle of a request that the gateway handles.
    if (pathname === '/trap-now') return gateway.fetch(trapped(request), env, ctx);
    if (pathname !== '/trap') return gateway.fetch(request, env, ctx);
    Promise.resolve().then(trap);
    await new Promise((resolve) => setTimeout(resolve, 10));
    return new Response('trapped');
  },
};

/** A request whose headers cannot be read without a trap. */
function trapped(request) {
  return new Proxy(request, {
    get(target, name) {
      if (name === 'headers') trap();
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
