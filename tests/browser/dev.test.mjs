// `make dev`, once: the same module under `wrangler dev`, with a configuration of its own on free ports.
import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { stringify } from 'smol-toml';
import { answering, freePort, start, stop } from '../../tools/children.mjs';
import { inRoot, targetDir } from '../../tools/paths.mjs';
import { readSettings } from '../../tools/settings.mjs';
import { arrivesAt, demoVars, launch, shownHeaders, signInHere } from './browser.mjs';

test('make dev ends with a URL, and a customer signs in there', async (t) => {
  mkdirSync(targetDir, { recursive: true });
  const directory = mkdtempSync(join(targetDir, 'dev-'));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  const [port, originPort, providerPort] = [await freePort(), await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  const { config } = readSettings(inRoot('wrangler.toml'), {});
  const file = join(directory, 'wrangler.toml');
  writeFileSync(file, stringify({
    ...config,
    main: relative(directory, inRoot(config.main)),
    vars: demoVars({ origin: `http://localhost:${originPort}`, provider: `http://localhost:${providerPort}`, gateway: url }),
  }));

  const dev = start(
    process.execPath,
    [inRoot('tools', 'dev.mjs'), '--port', String(port), '--config', file, '--persist-to', join(directory, 'state')],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  t.after(() => stop(dev, 'SIGTERM', 10));
  let output = '';
  for (const stream of [dev.stdout, dev.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  await answering(`${url}/auth/health`, dev, 60).catch((error) => assert.fail(`${error.message}\n${output}`));

  const browser = await launch();
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${url}/members/orders?x=1#total`);
  await signInHere(page);
  await arrivesAt(page, `${url}/members/orders?x=1#total`);
  assert.equal((await shownHeaders(page))['x-auth-email'], 'ada@customers.example');
  assert.match(output, new RegExp(`Vestibule is ready: ${url}/`));
});
