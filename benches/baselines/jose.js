// A gateway as one would write it with npm `jose`: an HS256 token in a cookie, its issuer and audience checked,
// the identity headers stripped and set, its own cookie kept from the origin.

import { jwtVerify } from 'jose';

import { readCookie, withoutCookies } from './cookies.js';

const COOKIE = 'session_token';

let key;

function importedKey(env) {
  key ??= crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(env.SECRET),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  );
  return key;
}

export default {
  async fetch(request, env) {
    const cookies = request.headers.get('cookie') ?? '';
    const token = readCookie(cookies, COOKIE);
    let claims;
    try {
      const { payload } = await jwtVerify(token ?? '', await importedKey(env), {
        algorithms: ['HS256'],
        issuer: env.ISSUER,
        audience: env.AUDIENCE,
      });
      claims = payload;
    } catch {
      return new Response('Unauthorized', { status: 401 });
    }
    const headers = new Headers(request.headers);
    headers.delete('x-user-id');
    headers.delete('x-user-email');
    headers.set('x-user-id', claims.sub);
    headers.set('x-user-email', claims.email);
    headers.set('cookie', withoutCookies(cookies, (name) => name === COOKIE));
    return env.ORIGIN.fetch(new Request(request, { headers }));
  },
};
