// The load: wrk, with the headers of a browser on its way through a shop.
import { spawn } from 'node:child_process';
import { LOAD_CORE, pinned } from './machine.mjs';

const CONNECTIONS = 16;

const NAVIGATION = {
  'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'Accept-Language': 'en-GB,en;q=0.9,de;q=0.8',
  'Accept-Encoding': 'gzip, deflate, br, zstd',
  'Sec-CH-UA': '"Chromium";v="156", "Not_A Brand";v="24"',
  'Sec-CH-UA-Mobile': '?0',
  'Sec-CH-UA-Platform': '"Linux"',
  'Sec-Fetch-Dest': 'document',
  'Sec-Fetch-Mode': 'navigate',
  'Sec-Fetch-Site': 'same-origin',
  'Sec-Fetch-User': '?1',
  'Upgrade-Insecure-Requests': '1',
};

/** The headers of a navigation; two cookies of the application's stand around the gateway's. */
export function browserHeaders({ host, cookie = '' }) {
  return { Host: host, ...NAVIGATION, Cookie: ['basket=42', cookie, 'theme=dark'].filter(Boolean).join('; ') };
}

/**
 * Loads `url` for `seconds`. Resolves to `{ requests, perSecond }`; rejects when an answer was not 2xx or a connection
 * broke, for a fast refusal is not a fast forward; with `refused`, when an answer was one.
 */
export async function load(url, headers, seconds, { refused = false } = {}) {
  const fields = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const output = await run(['wrk', '-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, ...fields, url]);
  const requests = Number(/(\d+) requests in/.exec(output)?.[1]);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
  const others = Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0);
  if (!(requests > 0) || others !== (refused ? requests : 0) || /Socket errors/.test(output)) throw new Error(`wrk at ${url}:\n${output}`);
  return { requests, perSecond };
}

function run(argv) {
  return new Promise((resolve, reject) => {
    const child = spawn(...pinned(LOAD_CORE, argv), { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`wrk ended with ${code}\n${output}`));
    });
  });
}
