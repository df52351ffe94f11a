// P01–P11, H06, H15 against origins that nobody here wrote: nginx, Apache httpd, Tomcat, Node, Express, Flask, aiohttp, Starlette
// and Python's http.server read a path each in its own way, and no spelling gets past the gateway to what they protect.
// `make differential` runs it for longer.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { differential, startDifferential } from '../origins/differential.mjs';
import { corpora } from '../origins/spellings.mjs';

const CASES = 1500;
const world = await startDifferential();
after(() => world.stop());
const report = await differential(world, { cases: CASES, seed: 20, control: 5 });
const classics = await differential(world, { cases: 40, seed: 20 });

const inShort = (problems) => problems.slice(0, 10).map((problem) => JSON.stringify(problem)).join('\n');

test('no origin serves anybody a protected resource, and each reads a path as the gateway did', (t) => {
  if (corpora().size === 0) t.diagnostic('the public corpora are not beside the project: their cases are made from our own');
  assert.deepEqual(report.problems, [], inShort(report.problems));
  assert.deepEqual(classics.problems, [], inShort(classics.problems));
});

test('a good part of the spellings arrives, with the identity of whoever asks', () => {
  const { anonymous, identified } = report;
  assert.ok(anonymous.arrived > CASES / 20, JSON.stringify(anonymous));
  assert.ok(identified.arrived > anonymous.arrived, JSON.stringify(identified));
  assert.ok(anonymous.served > anonymous.arrived, 'the origins serve what arrives');
});

test('control: past a proxy that compares prefixes, the same spellings reach protected resources of every origin', () => {
  for (const [origin, count] of Object.entries(classics.control.reached)) assert.ok(count > 0, `${origin} was never reached`);
  assert.ok(report.control.casesThatReached > report.control.cases / 50, JSON.stringify(report.control));
});
