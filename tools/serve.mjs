// `make serve`: writes the workerd configuration for a wrangler.toml and prints its path. make then runs workerd on it,
// so that no Node stays in the path of a request.
//
// A service binding of ORIGINS is given as an environment variable of its name: SHOP=127.0.0.1:8080.
import { lookup } from 'node:dns/promises';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { targetDir, workerDir } from './paths.mjs';
import { isLocalHost, isPrivateAddress, readPort, readSettings, serviceBindingsIn, urlsIn } from './settings.mjs';
import { workerdConfig } from './workerd-config.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    data: { type: 'string', default: 'data' },
    config: { type: 'string', default: 'wrangler.toml' },
  },
});

try {
  console.log(await write(values));
} catch (error) {
  console.error(`serve: ${error.message}`);
  process.exit(1);
}

async function write({ port, data, config }) {
  const settings = atPort(readSettings(config), readPort(port));
  if (!settings.secrets.SESSION_SECRET) {
    throw new Error(`SESSION_SECRET is missing: set it in the environment or in ${join(settings.directory, '.dev.vars')}`);
  }
  if (existsSync(data) && !statSync(data).isDirectory()) throw new Error(`DATA: ${data} is a file, allowed: a directory, which need not be there yet`);
  const file = join(targetDir, 'serve', `${port}.capnp`);
  mkdirSync(join(targetDir, 'serve'), { recursive: true });
  const content = workerdConfig({
    file,
    workerDir,
    settings,
    address: `*:${port}`,
    dataDir: resolve(data),
    services: services(settings),
    allowPrivate: await needsPrivateNetwork(settings.all),
  });
  // It holds the secrets.
  writeFileSync(file, content, { mode: 0o600 });
  console.error(`serving ${settings.all.PUBLIC_ORIGIN ?? ''} on port ${port}, state in ${resolve(data)}`);
  return file;
}

/** On plain-http localhost nothing stands between the browser and this port, so the public origin follows PORT. */
function atPort(settings, port) {
  if (!/^http:\/\/localhost(:\d+)?$/.test(settings.vars.PUBLIC_ORIGIN ?? '')) return settings;
  const PUBLIC_ORIGIN = `http://localhost:${port}`;
  return { ...settings, vars: { ...settings.vars, PUBLIC_ORIGIN }, all: { ...settings.all, PUBLIC_ORIGIN } };
}

function services({ all }) {
  return Object.fromEntries(
    serviceBindingsIn(all).map((name) => {
      const server = process.env[name];
      if (!server) throw new Error(`the service binding ${name} has no server: set ${name}=host:port in the environment`);
      return [name, server];
    }),
  );
}

/**
 * Private addresses are out of the module's reach unless an origin, a provider or a mail server is there: a provider's metadata must
 * not be able to point it at a neighbour.
 */
async function needsPrivateNetwork({ ORIGINS, PROVIDERS, EMAIL, MAIL }) {
  const hosts = urlsIn([ORIGINS, PROVIDERS, EMAIL, MAIL]).map((url) => url.hostname);
  if (MAIL?.server) hosts.push(new URL(`smtp://${MAIL.server}`).hostname);
  for (const host of new Set(hosts)) {
    if (isLocalHost(host)) return true;
    const addresses = await lookup(host, { all: true }).catch(() => []);
    if (addresses.some(({ address }) => isPrivateAddress(address))) return true;
  }
  return false;
}
