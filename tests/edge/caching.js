// The Worker with a cache in the place of the platform's, of which plain workerd has none; at `/zone-keeps?of=URL` the zone
// keeps an answer of the origin under an address, as it does for anybody who asks for that.
const kept = new Map();
Object.defineProperty(globalThis, 'caches', {
  value: {
    default: {
      put: async (key, response) => void kept.set(key, [response.status, [...response.headers], await response.arrayBuffer()]),
      match: async (key) => {
        const found = kept.get(key);
        return found && new Response(found[2], { status: found[0], headers: found[1] });
      },
    },
  },
});
const { default: gateway, Account, Identifier, Limiter, Lobby } = await import('../../src/edge/js/entry.js');

export { Account, Identifier, Limiter, Lobby };

export default {
  async fetch(request, env, ctx) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== '/zone-keeps') return gateway.fetch(request, env, ctx);
    await caches.default.put(searchParams.get('of'), new Response('of the zone'));
    return new Response('kept');
  },
};
