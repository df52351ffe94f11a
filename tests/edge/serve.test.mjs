// `make serve`: an operator's wrangler.toml, secrets from the environment, an origin behind a service binding.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { stringify } from 'smol-toml';
import { answering, freePort, start, stop } from '../../tools/children.mjs';
import { inRoot, targetDir, workerdBinary } from '../../tools/paths.mjs';
import { readSettings } from '../../tools/settings.mjs';
import { Browser, answers, demoProvider, settings } from './harness.mjs';
import { startFakeProvider } from './provider.mjs';

mkdirSync(targetDir, { recursive: true });
const directory = mkdtempSync(join(targetDir, 'serve-'));
const [origin, provider] = await Promise.all([answers.startOrigin(), startFakeProvider()]);
after(() => {
  origin.stop();
  provider.stop();
  rmSync(directory, { recursive: true, force: true });
});

test('serve writes a configuration that plain workerd runs, with its state on disk', async (t) => {
  const port = await freePort();
  const { config } = readSettings(inRoot('wrangler.toml'), {});
  const vars = settings({ origin, provider, PUBLIC_ORIGIN: 'http://localhost:8787' });
  vars.ORIGINS = { shop: { binding: 'SHOP', timeout: '5s' } };
  vars.PROVIDERS = { demo: demoProvider(provider) };
  const file = join(directory, 'wrangler.toml');
  writeFileSync(file, stringify({ ...config, main: relative(directory, inRoot(config.main)), vars }));
  writeFileSync(join(directory, '.dev.vars'), 'PROVIDER_DEMO_SECRET=demo-secret\n');
  const secret = Buffer.from(Array.from({ length: 32 }, (_, n) => (n * 37 + 11) % 251)).toString('base64');
  const serve = (env) => promisify(execFile)(
    process.execPath,
    [inRoot('tools', 'serve.mjs'), '--port', String(port), '--data', join(directory, 'data'), '--config', file],
    { env: { PATH: process.env.PATH, ...env } },
  );

  await assert.rejects(serve({ SHOP: 'x:1' }), /SESSION_SECRET is missing/);
  await assert.rejects(serve({ SESSION_SECRET: secret }), /service binding SHOP has no server: set SHOP=host:port/);
  const { stdout } = await serve({ SESSION_SECRET: secret, SHOP: `localhost:${origin.port}` });
  const url = `http://localhost:${port}`;
  let child = start(workerdBinary(), ['serve', stdout.trim()], { stdio: 'ignore' });
  t.after(() => stop(child));
  await answering(`${url}/auth/health`, child);
  const browser = new Browser(url);
  assert.equal((await browser.signIn('/members/')).status, 200);
  const subject = origin.last.value('x-auth-subject');

  await stop(child, 'SIGKILL');
  child = start(workerdBinary(), ['serve', stdout.trim()], { stdio: 'ignore' });
  await answering(`${url}/auth/health`, child);
  assert.equal((await browser.navigate('/members/')).status, 200);
  assert.equal(origin.last.value('x-auth-subject'), subject);
});
