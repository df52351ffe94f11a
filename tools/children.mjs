// Child processes that end with us: each leads its own process group and is stopped by that group's id.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const running = new Set();

/** Starts a process. `exited` resolves to its exit code, or to the name of the signal that ended it. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options, detached: true });
  running.add(child);
  child.exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
    child.once('error', (error) => resolve(error.message));
  }).finally(() => running.delete(child));
  return child;
}

/** Stops a process and what it started: politely, and after `seconds` without asking. */
export async function stop(child, signal = 'SIGTERM', seconds = 3) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  signalGroup(child, signal);
  const patience = new AbortController();
  const late = sleep(seconds * 1000, true, { signal: patience.signal }).catch(() => false);
  if (await Promise.race([child.exited.then(() => false), late])) signalGroup(child, 'SIGKILL');
  await child.exited;
  patience.abort();
}

export const stopAll = () => Promise.all([...running].map((child) => stop(child)));

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended in the meantime.
  }
}

// Whatever ends us, nothing is left behind.
process.once('exit', () => running.forEach((child) => signalGroup(child, 'SIGKILL')));

/** Where ports are handed out: below those that the kernel gives to whoever asks for none in particular, and above 10080, the
 * last that browsers refuse to open. */
const PORTS = { from: 11_000, block: 20, blocks: 1_000 };
const ours = [];

/**
 * A TCP port that is free, and that nobody else is given while we run: neither another of our processes nor, as the port
 * of a connection, the kernel. A process has blocks of ports; a block is ours while we listen on its first.
 */
export async function freePort() {
  for (;;) {
    const port = ours.pop();
    if (port === undefined) ours.push(...(await newBlock()));
    else if (await listening(port)) return port;
  }
}

async function newBlock() {
  const start = Math.floor(Math.random() * PORTS.blocks);
  for (let tried = 0; tried < PORTS.blocks; tried += 1) {
    const first = PORTS.from + ((start + tried) % PORTS.blocks) * PORTS.block;
    if (await listening(first, { held: true })) return Array.from({ length: PORTS.block - 1 }, (_, at) => first + 1 + at);
  }
  throw new Error(`no free port from ${PORTS.from} on: are there programs of an earlier run left?`);
}

/** Whether we can listen on `port`; and we do as long as we run, if it is to be `held`. */
async function listening(port, { held = false } = {}) {
  const server = createServer().unref();
  const free = await new Promise((resolve) => server.once('error', () => resolve(false)).listen(port, () => resolve(true)));
  if (free && !held) await new Promise((resolve) => server.close(resolve));
  return free;
}

/** Waits until `url` answers with any status; rejects when `child` ends first or `seconds` have passed. */
export async function answering(url, child, seconds = 30) {
  const deadline = Date.now() + seconds * 1000;
  let ended;
  child.exited.then((how) => (ended = how));
  while (Date.now() < deadline) {
    if (ended !== undefined) throw new Error(`it ended (${ended}) before it answered at ${url}`);
    try {
      const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(2000) });
      await response.body?.cancel();
      return;
    } catch {
      await sleep(50);
    }
  }
  throw new Error(`no answer at ${url} within ${seconds} seconds`);
}
