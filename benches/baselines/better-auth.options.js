// One set of options for the Worker under load and for the set-up that signs its customer up, so that the cookies of
// the one are good for the other. `compact` is better-auth's default cookie cache and its fastest.

import { memoryAdapter } from 'better-auth/adapters/memory';

export const COOKIE_PREFIX = 'better-auth';

export function authOptions(secret) {
  return {
    secret,
    baseURL: 'http://localhost',
    database: memoryAdapter({ user: [], session: [], account: [], verification: [] }),
    emailAndPassword: { enabled: true },
    session: { cookieCache: { enabled: true, maxAge: 24 * 3600, strategy: 'compact' } },
    advanced: { cookiePrefix: COOKIE_PREFIX },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
  };
}
