// The Worker with one more address, at which the module traps as it would after a panic: at once, and while it goes
// on after something it awaited, where nobody catches it.
import gateway from '../../src/edge/js/entry.js';
import { trap } from '../../build/bindgen/vestibule.js';

export { Account, Identifier, Limiter, Lobby } from '../../src/edge/js/entry.js';

export default {
  async fetch(request, env, ctx) {
    if (new URL(request.url).pathname !== '/trap') return gateway.fetch(request, env, ctx);
    Promise.resolve().then(trap);
    await new Promise((resolve) => setTimeout(resolve, 10));
    return new Response('trapped');
  },
};
