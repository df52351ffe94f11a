// `make dev`: the gateway with `wrangler dev`, the demo origin and the demo OpenID provider, until Ctrl-C.
import { parseArgs } from 'node:util';
import { startDemoOrigin } from '../demo/origin.mjs';
import { startDemoProvider } from '../demo/provider.mjs';
import { answering, start, stopAll } from './children.mjs';
import { ensureDevVars } from './dev-vars.mjs';
import { nodeBin, root } from './paths.mjs';
import { readPort, readSettings } from './settings.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    config: { type: 'string', default: `${root}wrangler.toml` },
    'persist-to': { type: 'string' },
  },
});

let stopping = false;
const finish = (code) => {
  stopping = true;
  return stopAll().then(() => process.exit(code));
};
process.once('SIGINT', () => finish(0));
process.once('SIGTERM', () => finish(0));

try {
  await dev(values);
} catch (error) {
  console.error(`dev: ${explained(error)}`);
  await finish(1);
}

async function dev({ port, config, 'persist-to': persistTo }) {
  const settings = readSettings(config);
  const secrets = ensureDevVars(settings.directory);
  const gateway = `http://localhost:${readPort(port)}`;
  const { ORIGINS: { shop }, PROVIDERS: { demo }, PREFIX = '/auth/' } = settings.all;

  const origin = await startDemoOrigin({ port: portOf(shop.url) });
  const provider = await startDemoProvider({
    port: portOf(demo.issuer),
    gateway,
    clientSecret: secrets.PROVIDER_DEMO_SECRET,
  });
  const wrangler = start(nodeBin('wrangler'), [
    'dev',
    '--config', settings.path,
    '--port', port,
    '--inspector-port', '0',
    '--var', `PUBLIC_ORIGIN:${gateway}`,
    '--show-interactive-dev-session=false',
    ...(persistTo ? ['--persist-to', persistTo] : []),
  ], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } });
  await answering(`${gateway}/`, wrangler, 60);

  console.log(`
  demo origin     ${origin.url}
  demo provider   ${provider.issuer}
  mailbox         ${gateway}${PREFIX}dev/mail

  Vestibule is ready: ${gateway}/   (Ctrl-C stops everything)
`);
  const how = await wrangler.exited;
  if (!stopping) throw new Error(`wrangler dev ended (${how})`);
}

function portOf(url) {
  return Number(new URL(url).port || 80);
}

function explained(error) {
  if (error.code === 'EADDRINUSE') return `port ${error.port} is taken: stop what listens there, or change it in wrangler.toml`;
  return error.message;
}
