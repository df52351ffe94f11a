// What is asked of the machine: a core for the Worker under load, another for everything else, and CPU time on record.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** The core that the Worker under load has to itself, and the one that load and origin share. */
export const WORKER_CORE = 0;
export const LOAD_CORE = 1;

/** `[command, arguments]` of `argv` pinned to `core`, where there is more than one. The process id stays the same. */
export function pinned(core, argv) {
  const [command, ...args] = availableParallelism() > 1 ? ['taskset', '-c', String(core), ...argv] : argv;
  return [command, args];
}

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** The CPU time a process has had so far, user and system, all its threads, in microseconds. */
export function cpuMicroseconds(pid) {
  // proc_pid_stat(5): fields 14 and 15, counted from behind the command name, which may hold spaces.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1e6) / ticksPerSecond;
}
