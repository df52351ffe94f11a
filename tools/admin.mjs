// `make admin`: what an operator does with one account, asked of the gateway itself (docs/OPERATIONS.md).
//
// The order is the first argument; WHO (an address or an account's id), BY (whose name is noted) and URL (the gateway, if
// not at PUBLIC_ORIGIN) are in the environment, ADMIN_TOKEN there or in .dev.vars.
import { userInfo } from 'node:os';
import { readSettings } from './settings.mjs';

const HOW = `make admin <order> WHO=<address or account id> [BY=<your name>] [URL=<gateway>]

  show           what the gateway knows of the account
  disable        ends its sessions and lets nobody in
  enable         lets its customer in again
  end-sessions   signs it out everywhere
  delete         removes everything but the list of what operators did
  explain        which limits hold, and when they open; WHO may also be the network address of a client`;

try {
  await main(process.argv.slice(2), process.env);
} catch (error) {
  console.error(`admin: ${error.message}`);
  process.exitCode = 1;
}

async function main([act, ...more], { CONFIG = 'wrangler.toml', WHO, BY, URL: url }) {
  if (!act || more.length > 0 || !WHO) throw new Error(`say what to do, and with whom:\n\n${HOW}`);
  const { vars, secrets } = readSettings(CONFIG);
  if (!secrets.ADMIN_TOKEN) {
    throw new Error('ADMIN_TOKEN is missing: put the one you gave to `wrangler secret put ADMIN_TOKEN` into the environment');
  }
  const gateway = url || vars.PUBLIC_ORIGIN;
  const answer = await ask(new URL(`${vars.PREFIX ?? '/auth/'}admin`, gateway), secrets.ADMIN_TOKEN, {
    who: WHO,
    act,
    by: BY || userInfo().username,
  });
  console.log(shown(answer));
}

async function ask(url, token, order) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(order) }).catch((error) => {
    throw new Error(`${url.origin} does not answer (${error.cause?.code ?? error.message})`);
  });
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  if (response.status === 404 && !body.error) throw new Error(`${url} is not there: the gateway has no ADMIN_TOKEN`);
  throw new Error(body.error ?? `${url} answered ${response.status}`);
}

/** The answer as lines, with moments as people write them. */
function shown(answer) {
  const moment = (secs) => new Date(secs * 1000).toISOString().replace('.000', '');
  const words = (value, name = '') => {
    if (value === null || value === undefined) return '–';
    if (typeof value === 'number' && /(_at|_until|^at)$/.test(name)) return moment(value);
    if (typeof value !== 'object') return String(value);
    return Object.entries(value).filter(([, one]) => one !== null).map(([key, one]) => `${key}=${words(one, key)}`).join(' ');
  };
  return Object.entries(answer)
    .flatMap(([name, value]) =>
      Array.isArray(value) ? [`${name}: ${value.length}`, ...value.map((one) => `  ${words(one)}`)] : [`${name}: ${words(value, name)}`],
    )
    .join('\n');
}
