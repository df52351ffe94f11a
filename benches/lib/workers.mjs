// Workers on plain workerd, pinned to their core.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { freePort, start, stop } from '../../tools/children.mjs';
import { inRoot, targetDir, workerdBinary } from '../../tools/paths.mjs';
import { workerdConfig } from '../../tools/workerd-config.mjs';
import { send } from '../../tests/edge/client.mjs';
import { cpuMicroseconds, pinned, WORKER_CORE } from './machine.mjs';

/** Where the benchmarks keep what they make: one folder per Worker. */
export const scratch = (name) => join(targetDir, 'bench', name);

/** Bundles `benches/baselines/NAME.js` the way a deployment would; returns the folder that holds it. */
export async function bundle(name) {
  const folder = scratch(name);
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: [inRoot('benches', 'baselines', `${name}.js`)],
    outfile: join(folder, 'index.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', 'cloudflare:*'],
    logLevel: 'error',
  });
  return folder;
}

/** A Worker that can be started over and over, always at the same address, with its state in `dataDir`. */
export class Worker {
  /**
   * - `workerDir`: the folder with its modules
   * - `settings`: see tools/settings.mjs; a function of the Worker's URL
   * - `services`, `proxy`: see tools/workerd-config.mjs
   */
  static async at(name, { workerDir, settings, ...rest }) {
    const port = await freePort();
    const worker = new Worker(name, port);
    const folder = scratch(`run-${name}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    // In memory there are no Durable Objects with SQLite.
    worker.dataDir = join(folder, 'data');
    const own = { file: worker.file, address: `*:${port}`, allowPrivate: true };
    const its = settings(worker.url);
    worker.configure = () => {
      const { dataDir } = worker;
      writeFileSync(worker.file, workerdConfig({ ...own, dataDir, workerDir, settings: its, ...rest }));
    };
    return worker;
  }

  constructor(name, port) {
    this.name = name;
    this.host = `localhost:${port}`;
    this.url = `http://${this.host}`;
    this.file = join(scratch(`run-${name}`), 'config.capnp');
  }

  /**
   * Starts it and asks for `path` until it answers with `status`. Resolves to the milliseconds from starting the
   * process to that answer.
   */
  async start(path = '/', { headers = {}, status } = {}) {
    this.configure();
    const began = performance.now();
    const [command, args] = pinned(WORKER_CORE, [workerdBinary(), 'serve', this.file]);
    this.child = start(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    for (;;) {
      const answer = await send(new URL(path, this.url), { headers }).catch(() => undefined);
      const took = performance.now() - began;
      if (answer !== undefined && (status === undefined || answer.status === status)) return took;
      if (answer !== undefined) throw new Error(`${this.name} answered ${answer.status}: ${answer.text.slice(0, 500)}`);
      if (this.child.exitCode !== null || took > 20_000) throw new Error(`${this.name} does not start`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  /** CPU time so far, in microseconds. */
  cpu = () => cpuMicroseconds(this.child.pid);

  stop = async () => this.child && stop(this.child, 'SIGKILL');
}
