// A gateway whose customers have accounts of their own, for the benchmarks that are about them.
import { Browser } from '../../tests/edge/client.mjs';
import { Customer } from '../../tests/edge/accounts.mjs';
import { startMailServer } from '../../tests/edge/mailserver.mjs';
import { workerDir } from '../../tools/paths.mjs';
import { vestibuleSettings } from './contestants.mjs';
import { Worker } from './workers.mjs';

/** Starts it, with a mail server of its own. `stop()` ends both; `worker` may be started over. */
export async function startGateway(name, { origin, provider }) {
  const mail = await startMailServer({ clear: true });
  const worker = await Worker.at(name, {
    workerDir,
    settings: (url) => {
      const settings = vestibuleSettings({ url, provider });
      const MAIL = { from: 'hello@shop.example', transport: 'smtp', server: `localhost:${mail.port}`, security: 'insecure-local' };
      return { ...settings, vars: { ...settings.vars, MAIL } };
    },
    services: { ORIGIN: origin.address },
  });
  await worker.start('/auth/health', { status: 200 });
  const world = { mail, browser: () => new Browser(worker.url) };
  return {
    worker,
    /** Registers these addresses, a few at a time, and resolves to their browsers. */
    async register(addresses) {
      const browsers = [];
      for (let i = 0; i < addresses.length; i += 8) {
        const few = addresses.slice(i, i + 8).map(async (address) => {
          const customer = new Customer(world);
          const page = await customer.registered(address);
          if (!page.url.startsWith(`${worker.url}/members/`)) throw new Error(`${address} ended at ${page.url}`);
          return customer.browser;
        });
        browsers.push(...(await Promise.all(few)));
      }
      return browsers;
    },
    async stop() {
      await worker.stop();
      await mail.stop();
    },
  };
}

/** A form of the gateway's own pages, as a browser sends it. */
export function form(url, fields) {
  return {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url, 'sec-fetch-site': 'same-origin' },
  };
}
