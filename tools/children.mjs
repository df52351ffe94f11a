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

/** A TCP port that is free now. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
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
