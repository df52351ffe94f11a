// A gateway as one would write it with npm `better-auth`: the session comes from its signed cookie cache, so that
// no request under load reaches a database; the same header work as in jose.js.

import { betterAuth } from 'better-auth';

import { authOptions, COOKIE_PREFIX } from './better-auth.options.js';
import { withoutCookies } from './cookies.js';

let auth;

export default {
  async fetch(request, env) {
    auth ??= betterAuth(authOptions(env.SECRET));
    const session = await auth.api.getSession({ headers: request.headers });
    if (session === null) return new Response('Unauthorized', { status: 401 });
    const headers = new Headers(request.headers);
    headers.delete('x-user-id');
    headers.delete('x-user-email');
    headers.set('x-user-id', session.user.id);
    headers.set('x-user-email', session.user.email);
    headers.set(
      'cookie',
      withoutCookies(request.headers.get('cookie') ?? '', (name) => name.startsWith(COOKIE_PREFIX)),
    );
    return env.ORIGIN.fetch(new Request(request, { headers }));
  },
};
