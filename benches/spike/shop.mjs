// The origin of the surge: a shop on a small server, which slows down under too much load and then falls over. It is a
// process of its own, and something that starts it again when it has ended, as every server has.
//
// Like many servers it has a fixed number of workers, each busy with one request at a time; what comes meanwhile waits in
// memory. What waits costs time: the more there is, the longer each request takes. When the memory is full, the process
// ends, and all that it was at. And it does not notice that a customer has gone: the work is done all the same.
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { answering, freePort } from '../../tools/children.mjs';

/** Requests that are worked on at once, and the milliseconds that each takes when nothing waits. */
export const WORKERS = 24;
const SERVICE = { least: 150, most: 250 };
/** So many waiting requests double that. */
const DOUBLES = 100;
/** So many requests have room in memory. */
export const MEMORY = 600;
/** Milliseconds from the end of the process to the next start. */
const RESTART = 4_000;
/** Milliseconds between two reports of how many requests there are. */
const REPORTS = 100;
/** How a page of the shop is told from any other answer. */
export const MARK = 'x-shop';

/** What the process does. */
function serve(port) {
  const waiting = [];
  let working = 0;
  let most = 0;
  const open = () => working + waiting.length;
  const begin = () => {
    while (working < WORKERS && waiting.length > 0) {
      const response = waiting.shift();
      working += 1;
      const alone = SERVICE.least + (SERVICE.most - SERVICE.least) * Math.random();
      setTimeout(() => {
        working -= 1;
        response.setHeader(MARK, 'page');
        response.setHeader('cache-control', 'no-store');
        response.end('<!doctype html><title>Corner Shop</title><h1>Paper lanterns</h1>');
        begin();
      }, alone * (1 + waiting.length / DOUBLES));
    }
  };
  const server = createServer((_request, response) => {
    response.on('error', () => {});
    waiting.push(response);
    most = Math.max(most, open());
    if (open() > MEMORY) {
      process.send({ open: open(), down: true }, () => process.exit(137));
      return;
    }
    begin();
  });
  // A connection is not closed under a request that is on its way.
  server.keepAliveTimeout = 120_000;
  server.listen(port, '127.0.0.1', 4_096);
  setInterval(() => {
    process.send({ open: most });
    most = open();
  }, REPORTS);
  process.on('disconnect', () => process.exit());
}

/**
 * Starts the shop. The answer has
 * - `port`, `url`
 * - `reports`: `{ at, open }` of `performance.now()`: the most requests at once since the last report
 * - `downs`: `{ from, to }`, each time it was down
 * - `fresh()`: starts it anew and forgets what was reported
 * - `stop()`
 */
export async function startShop() {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const shop = { port, url, reports: [], downs: [] };
  let child;
  let ends = false;
  const run = () => {
    const one = fork(fileURLToPath(import.meta.url), [String(port)]);
    child = one;
    one.exited = new Promise((resolve) => one.once('exit', resolve));
    one.on('message', ({ open }) => shop.reports.push({ at: performance.now(), open }));
    one.once('exit', async () => {
      if (ends || one !== child) return;
      const down = { from: performance.now(), to: Infinity };
      shop.downs.push(down);
      await sleep(RESTART);
      if (ends || one !== child) return;
      await started(run());
      down.to = performance.now();
    });
    return one;
  };
  const started = (one) => answering(url, one, 10).catch(() => {});
  const end = async () => {
    const one = child;
    child = undefined;
    one.kill('SIGKILL');
    if (one.exitCode === null && one.signalCode === null) await one.exited;
  };
  shop.fresh = async () => {
    await end();
    await started(run());
    shop.reports.length = 0;
    shop.downs.length = 0;
  };
  shop.stop = async () => {
    ends = true;
    await end();
  };
  process.once('exit', () => child?.kill('SIGKILL'));
  await started(run());
  return shop;
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) serve(Number(process.argv[2]));
