// The configuration of plain workerd, in its own syntax (Cap'n Proto text), for `make serve`, the edge tests and the
// benchmarks alike.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Returns the text of a workerd configuration that serves one Worker.
 *
 * - `file`: where the text will be written (workerd embeds modules by paths relative to it)
 * - `workerDir`: the directory whose `index.js` is the Worker and whose `.wasm` and `.json` files are its modules
 * - `settings`: a parsed wrangler.toml, see settings.mjs; `vars` and `secrets` become bindings, `tables` are in `workerDir`
 * - `address`: `host:port` to listen on
 * - `dataDir`: where Durable Objects are stored; without it they live in memory and end with the process
 * - `services`: service bindings, name → `host:port` of an HTTP server
 * - `allowPrivate`: whether the Worker may reach private and loopback addresses
 * - `proxy`: `host:port` of an HTTP proxy that everything the Worker fetches goes through, instead of the network
 * - `twin`: `host:port` of a second Worker like the first, with an isolate of its own, whose objects are those of the first
 * - `cache`: `host:port` of what keeps the answers of the Cache API; without it there is no such cache
 * - `trusted`: certificates in PEM that are trusted beside those that browsers trust
 */
export function workerdConfig({ file, workerDir, settings, address, dataDir, services = {}, allowPrivate = false, proxy, trusted = [], twin, cache }) {
  const { config, vars, secrets, tables = {} } = settings;
  const byScheme = scheme({ ...tables, ...vars });
  const objects = durableObjects(config);
  const from = dirname(resolve(file));
  if (dataDir) mkdirSync(dataDir, { recursive: true });
  const bindings = (serviceName) => [
    ...Object.entries(vars).map(([name, value]) => variable(name, value)),
    ...Object.entries(secrets).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`),
    ...objects.map(({ name, className }) => `(name = ${text(name)}, durableObjectNamespace = ${namespace(className, serviceName)})`),
    ...Object.keys(services).map((name) => `(name = ${text(name)}, service = ${text(name)})`),
  ];
  const namespaces = objects.map(
    ({ className, sqlite }) =>
      `(className = ${text(className)}, uniqueKey = ${text(`${config.name}-${className}`)}, enableSql = ${sqlite})`,
  );
  const external = Object.entries(services).map(
    ([name, server]) => `    (name = ${text(name)}, external = (address = ${text(server)}, http = (style = host))),\n`,
  );
  const keeper = cache ? `    (name = "cache", external = (address = ${text(cache)}, http = (style = host))),\n` : '';
  const disk = dataDir
    ? `    (name = "data", disk = (path = ${text(resolve(dataDir))}, writable = true)),\n`
    : '';
  const worker = (name, its, more = '') => `
const ${name} :Workerd.Worker = (
  compatibilityDate = ${text(config.compatibility_date)},
  compatibilityFlags = [${(config.compatibility_flags ?? []).map(text).join(', ')}],
  modules = ${list(modules(workerDir, from))},
  bindings = ${list(its)},${cache ? '\n  cacheApiOutbound = "cache",' : ''}${more}
);
`;
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", ${proxy ? proxied(proxy) : network(allowPrivate, trusted)}),
${twin ? '    (name = "twin", worker = .twin),\n' : ''}${disk}${keeper}${external.join('')}  ],
  sockets = [
    (name = "http", address = ${text(address)}, http = (${byScheme}), service = "main"),
${twin ? `    (name = "twin", address = ${text(twin)}, http = (${byScheme}), service = "twin"),\n` : ''}  ],
);
${twin ? worker('twin', bindings('main')) : ''}
${worker('main', bindings(), `
  durableObjectNamespaces = ${list(namespaces)},
  durableObjectStorage = ${dataDir ? '(localDisk = "data")' : '(inMemory = void)'},`)}`;
}

/** A namespace of the Worker's own, or of another one in the same process. */
const namespace = (className, serviceName) =>
  serviceName ? `(className = ${text(className)}, serviceName = ${text(serviceName)})` : text(className);

const proxied = (proxy) => `external = (address = ${text(proxy)}, http = (style = proxy))`;

const network = (allowPrivate, trusted) => `network = (
      allow = ${allowPrivate ? '["public", "private"]' : '["public"]'},
      tlsOptions = (trustBrowserCas = true, trustedCertificates = [${trusted.map(text).join(', ')}]),
    )`;

/** Behind something that ends TLS, which must set the header, a request has the scheme that the customer used. */
function scheme({ PUBLIC_ORIGIN }) {
  return String(PUBLIC_ORIGIN).startsWith('https:') ? 'forwardedProtoHeader = "X-Forwarded-Proto"' : '';
}

/** The module that is the Worker comes first, whatever the alphabet says. */
function modules(directory, from) {
  const kinds = { '.js': 'esModule', '.wasm': 'wasm', '.json': 'text' };
  const kindOf = (name) => kinds[/\.[a-z]+$/.exec(name)?.[0]];
  const names = existsSync(directory) ? readdirSync(directory).filter(kindOf).sort() : [];
  if (!names.includes('index.js')) throw new Error(`${directory} holds no Worker: run make build`);
  const embed = (name) => text(relative(from, join(resolve(directory), name)));
  return ['index.js', ...names.filter((name) => name !== 'index.js')].map(
    (name) => `(name = ${text(name)}, ${kindOf(name)} = embed ${embed(name)})`,
  );
}

/** As wrangler does it: a string is a text binding, anything else a JSON one. */
function variable(name, value) {
  return typeof value === 'string'
    ? `(name = ${text(name)}, text = ${text(value)})`
    : `(name = ${text(name)}, json = ${text(JSON.stringify(value))})`;
}

function durableObjects(config) {
  const sqlite = new Set((config.migrations ?? []).flatMap((migration) => migration.new_sqlite_classes ?? []));
  return (config.durable_objects?.bindings ?? []).map(({ name, class_name }) => ({
    name,
    className: class_name,
    sqlite: sqlite.has(class_name),
  }));
}

const list = (items) => `[\n${items.map((item) => `    ${item},\n`).join('')}  ]`;

/** A Cap'n Proto text literal. Its escapes are C's; UTF-8 stands as it is. */
function text(value) {
  const escaped = String(value)
    .replace(/["\\]/g, '\\$&')
    .replace(/[\x00-\x1f\x7f]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `"${escaped}"`;
}
