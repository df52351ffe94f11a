// `wrangler deploy --dry-run`: what would be deployed, without an account. Quiet unless it fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nodeBin, root, targetDir } from './paths.mjs';

const { values } = parseArgs({ options: { config: { type: 'string', default: 'wrangler.toml' } } });

const outdir = join(targetDir, 'dry-run');
const { status, stdout, stderr } = spawnSync(
  nodeBin('wrangler'),
  ['deploy', '--dry-run', '--config', values.config, '--outdir', outdir],
  { cwd: root, encoding: 'utf8', env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' } },
);
if (status !== 0) {
  console.error(stdout, stderr);
  console.error('wrangler deploy --dry-run failed');
  process.exit(1);
}
console.log(/Total Upload.*/.exec(stdout)?.[0] ?? 'wrangler deploy --dry-run passed');
