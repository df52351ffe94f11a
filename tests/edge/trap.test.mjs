// F32: a panic in the module, which nothing is known to cause. What is lost is the isolate's memory, nothing else.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundleWorker } from '../../tools/build.mjs';
import { inRoot, targetDir, workerDir } from '../../tools/paths.mjs';
import { startWorld } from './harness.mjs';

const directory = mkdtempSync(join(targetDir, 'edge', 'trap-'));
cpSync(workerDir, directory, { recursive: true });
await bundleWorker(inRoot('tests', 'edge', 'trapping.js'), join(directory, 'index.js'));
const world = await startWorld({ workerDir: directory, vars: { SESSION: { fresh: '1s', idle: '30d', absolute: '90d', grace: '0s' } } });

test('F32 after a trap the next request is well, sessions and accounts included', async () => {
  const browser = await world.signedIn();
  const subject = world.origin.last.value('x-auth-subject');
  for (let n = 1; n <= 3; n += 1) {
    assert.equal((await world.send('/trap')).text, 'trapped');
    const page = await browser.navigate('/members/');
    assert.equal(page.status, 200);
    assert.equal(world.origin.last.value('x-auth-subject'), subject);
    assert.equal(world.gateway.log.filter(({ event }) => event === 'instance_replaced').length, n);
    // The Account object is of the same isolate: it answers too, and so does a new sign-in.
    await sleep(1_100);
    assert.equal((await browser.navigate('/members/')).url, `${world.url}/members/`);
    await world.signedIn();
  }
  assert.doesNotMatch(world.gateway.output, /stale object|previous/i);
});

test('X05 X06 the plain answer to a request that trapped is in no cache and no frame', async () => {
  const answer = await world.send('/trap-now');
  assert.equal(answer.status, 500);
  assert.match(answer.header('content-type'), /^text\/plain/);
  assert.equal(answer.header('cache-control'), 'no-store');
  assert.match(answer.header('content-security-policy'), /default-src 'none'; frame-ancestors 'none'/);
  assert.equal(answer.header('x-content-type-options'), 'nosniff');
  assert.equal(answer.header('x-frame-options'), 'DENY');
  assert.ok(answer.header('referrer-policy'));
  // Where it happened is in the log, and not in the answer.
  assert.doesNotMatch(answer.text, /wasm|trap|Error|at /);
  assert.ok(world.gateway.log.some(({ event }) => event === 'internal'));
  assert.equal((await world.send('/auth/health')).status, 200);
});
