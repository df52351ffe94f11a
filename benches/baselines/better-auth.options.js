// One set of options for the Worker under load and for the set-up that signs its customer up, so that the cookies of
// the one are good for the other. Without a database better-auth keeps nothing but the cookies ("stateless").
// `compact` is its default form of the cookie cache, and its fastest.

export const COOKIE_PREFIX = 'better-auth';

export const authOptions = (secret) => ({
  secret,
  baseURL: 'http://localhost',
  emailAndPassword: { enabled: true },
  session: { cookieCache: { enabled: true, maxAge: 24 * 3600, strategy: 'compact', refreshCache: false } },
  advanced: { cookiePrefix: COOKIE_PREFIX },
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
});
