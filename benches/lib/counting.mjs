// Counting what the module asks of others. Every `fetch` leaves workerd through a proxy that counts it and passes it
// on; every call of a Durable Object is reported to the same proxy by a wrapper around the object's class.
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { freePort } from '../../tools/children.mjs';
import { workerDir } from '../../tools/paths.mjs';
import { scratch } from './workers.mjs';

/** The host the wrapper reports to, through the service binding TALLY; `http://tally/Account` is one call. */
const TALLY = 'tally';

/**
 * Starts the proxy. The answer has
 * - `address`: host:port, for the `proxy` and the binding TALLY of a Worker
 * - `taken()`: what has been counted since the last call, as `[kind, times]`: `object Account`, `GET host:port/path`
 * - `stop()`
 */
export async function startCountingProxy() {
  let counts = new Map();
  // A request for a proxy has an absolute URL and, from workerd, no Host.
  const server = createServer({ requireHostHeader: false }, (incoming, outgoing) => {
    const url = new URL(incoming.url, `http://${TALLY}`);
    const reported = url.hostname === TALLY;
    const kind = reported ? `object ${url.pathname.slice(1)}` : `${incoming.method} ${url.host}${url.pathname}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (reported) return outgoing.end();
    const onward = httpRequest(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    return incoming.pipe(onward);
  });
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${port}`,
    taken() {
      const taken = [...counts];
      counts = new Map();
      return taken;
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A copy of the built module whose Durable Objects report each call; returns its folder. */
export function reporting(classNames) {
  const folder = scratch('reporting');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(workerDir)) {
    copyFileSync(join(workerDir, name), join(folder, name === 'index.js' ? 'gateway.js' : name));
  }
  writeFileSync(join(folder, 'index.js'), wrapper(classNames));
  return folder;
}

const wrapper = (classNames) => `import { DurableObject } from 'cloudflare:workers';
import * as gateway from './gateway.js';

const reporting = (name, Class) => class extends DurableObject {
  #object;
  constructor(state, env) {
    super(state, env);
    this.#object = new Class(state, env);
  }
  async fetch(request) {
    await this.env.TALLY.fetch('http://${TALLY}/' + name);
    return this.#object.fetch(request);
  }
};

export default gateway.default;
${classNames.map((name) => `export const ${name} = reporting('${name}', gateway.${name});`).join('\n')}
`;
