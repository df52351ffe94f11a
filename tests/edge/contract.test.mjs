// What `Account` and `Identifier` objects promise, asked of the real ones in workerd, on their SQLite.
// ../contract/account.json says what is asked and answered; ../contract_account.rs asks the memory stores the same.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { answering, freePort, start, stop } from '../../tools/children.mjs';
import { inRoot, targetDir, workerdBinary } from '../../tools/paths.mjs';
import { readSettings } from '../../tools/settings.mjs';
import { workerdConfig } from '../../tools/workerd-config.mjs';
import { settings as settingsFor } from './harness.mjs';
import { workerOf } from './workers.mjs';

/** A Worker around the built one that passes questions on to its objects, whose classes it exports as they are. */
const ASKING = `
export { Account, Identifier } from './gateway.js';
export default {
  async fetch(request, env) {
    if (request.method === 'GET') return new Response('ready');
    const { object, name, question } = await request.json();
    const objects = env[object.toUpperCase()];
    return objects.get(objects.idFromName(name)).fetch('https://object/', { method: 'POST', body: question });
  },
};
`;
/** How far the moments of an answer may be from the asker's, in seconds: a busy machine answers late. */
const TOLERANCE = 3;

const table = JSON.parse(readFileSync(inRoot('tests', 'contract', 'account.json'), 'utf8'));
const url = await startAsking();

// Side by side, because most of the time they wait.
suite('contract', { concurrency: true }, () => {
  for (const { promise, object, steps } of table.promises) {
    test(`${object}: ${promise}`, async () => {
      const started = now();
      let other = false;
      const ask = async (question, count = 0) => {
        const body = JSON.stringify({ object, name: `${promise} ${other}`, question: questionText(question, count) });
        const response = await fetch(url, { method: 'POST', body });
        const text = await response.text();
        return { status: response.status, reply: response.status === 200 ? JSON.parse(text) : text };
      };
      for (const [index, step] of steps.entries()) {
        const place = `step ${index + 1}`;
        if (step.wait) await sleep(step.wait * 1000);
        else if ('other' in step) other = step.other;
        else if (step.race) {
          const answers = await Promise.all(step.race.map((question) => ask(question)));
          for (const answer of answers) assert.deepEqual(answer, { status: 200, reply: answers[0].reply }, place);
        } else {
          for (let count = 0; count < (step.times ?? 1); count += 1) {
            const { status, reply } = await ask(step.ask, count);
            assert.equal(status, step.refused ? 400 : 200, `${place}: ${JSON.stringify(reply)}`);
            if (!step.refused) has(reply, spelledOut(step.reply, count), started, place);
          }
        }
      }
    });
  }
});

/** A question, with all that a sign-in leaves to the table. */
function questionText(ask, count) {
  const signsIn = ask?.sign_in !== undefined;
  return JSON.stringify(spelledOut(signsIn ? { sign_in: { ...table.sign_in, ...ask.sign_in } } : ask, count));
}

/** `value` with every `@name` replaced by an identifier, and `#` in it by `count`. */
function spelledOut(value, count) {
  if (typeof value === 'string' && value.startsWith('@')) {
    return `${value.slice(1).replace('#', `n${count}`).padEnd(21, '_')}A`;
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, spelledOut(member, count)]));
}

/** Asserts that `actual` has everything that `expected` names. */
function has(actual, expected, started, place) {
  if (typeof expected === 'string' && expected.startsWith('$')) {
    const [from, seconds = '0'] = expected.split('+');
    const moment = (from === '$start' ? started : now()) + Number(seconds);
    assert.ok(Math.abs(actual - moment) <= TOLERANCE, `${place}: ${actual} is not about ${moment}`);
  } else if (expected !== null && typeof expected === 'object') {
    assert.ok(actual !== null && typeof actual === 'object', `${place}: ${JSON.stringify(actual)}`);
    for (const name of Object.keys(expected)) has(actual[name], expected[name], started, `${place}, ${name}`);
  } else {
    assert.deepEqual(actual, expected, place);
  }
}

function now() {
  return Date.now() / 1000;
}

async function startAsking() {
  mkdirSync(join(targetDir, 'edge'), { recursive: true });
  const scratch = mkdtempSync(join(targetDir, 'edge', 'contract-'));
  const port = await freePort();
  const file = join(scratch, 'config.capnp');
  const { config } = readSettings(inRoot('wrangler.toml'), {});
  const dataDir = join(scratch, 'data');
  // Objects read the configuration too; nothing it names is asked here.
  const nowhere = { url: 'http://localhost:1', issuer: 'http://localhost:1' };
  const vars = { PUBLIC_ORIGIN: 'http://localhost:1', ...settingsFor({ origin: nowhere, provider: nowhere }) };
  const secrets = { SESSION_SECRET: randomBytes(32).toString('base64'), PROVIDER_DEMO_SECRET: 'demo-secret' };
  const settings = { config, vars, secrets };
  writeFileSync(file, workerdConfig({ file, workerDir: workerOf('asking', ASKING), settings, address: `localhost:${port}`, dataDir }));
  const workerd = start(workerdBinary(), ['serve', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  after(async () => {
    await stop(workerd);
    rmSync(scratch, { recursive: true, force: true });
  });
  const address = `http://localhost:${port}/`;
  await answering(address, workerd);
  return address;
}
