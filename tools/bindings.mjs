// The bindings that the module asks the platform for, by name: without one, what needs it fails at the first request.

/** The Durable Objects (src/edge/platform.rs) and their classes. */
const OBJECTS = { ACCOUNT: 'Account', IDENTIFIER: 'Identifier', LIMITER: 'Limiter', LOBBY: 'Lobby' };

/** What has a `fetch` that an origin can be reached by: other Workers, private networks, the zone with a client certificate. */
const FETCHERS = ['services', 'vpc_services', 'mtls_certificates'];

/** What is wrong with the bindings of a wrangler.toml, see settings.mjs: lines as the module's own problems are. */
export function bindingProblems({ config, vars, all }) {
  return [...objectProblems(config), ...originProblems(config, vars, all), ...mailProblems(config, vars, all)];
}

function objectProblems({ durable_objects, migrations }) {
  const classes = new Map(list(durable_objects?.bindings).map(({ name, class_name }) => [name, class_name]));
  const missing = Object.keys(OBJECTS).filter((name) => !classes.has(name));
  const wrong = Object.entries(OBJECTS).filter(([name, its]) => classes.has(name) && classes.get(name) !== its);
  return [
    ...(missing.length > 0 ? [lacking(missing, list(migrations))] : []),
    ...wrong.map(([name, its]) => `durable_objects.bindings.${name}: found the class ${classes.get(name)}, allowed: ${its}`),
  ];
}

/** With the lines to add: what is new in a version is missing in every older wrangler.toml. */
function lacking(names, migrations) {
  const known = migrations.flatMap(({ new_sqlite_classes }) => list(new_sqlite_classes));
  const unknown = names.map((name) => OBJECTS[name]).filter((its) => !known.includes(its));
  const tags = new Set(migrations.map(({ tag }) => tag));
  let version = migrations.length + 1;
  while (tags.has(`v${version}`)) version += 1;
  const lines = [
    ...names.flatMap((name) => ['[[durable_objects.bindings]]', `name = "${name}"`, `class_name = "${OBJECTS[name]}"`, '']),
    ...(unknown.length > 0 ? made(unknown, version) : []),
  ];
  const allowed = `all of ${Object.keys(OBJECTS).join(', ')}. Add these lines, or the same to the lists that are there:`;
  return `durable_objects.bindings: found no ${names.join(', no ')}, allowed: ${allowed}\n\n${lines.join('\n')}`;
}

const made = (classes, version) => [
  '[[migrations]]',
  `tag = "v${version}"`,
  `new_sqlite_classes = ${JSON.stringify(classes)}`,
  '',
];

function originProblems(config, vars, { ORIGINS }) {
  const known = FETCHERS.flatMap((kind) => list(config[kind]).map(({ binding }) => binding));
  return Object.entries(ORIGINS ?? {})
    .filter(([, origin]) => typeof origin?.binding === 'string')
    .flatMap(([name, { binding }]) => named(`ORIGINS.${name}.binding`, binding, known, '[[services]]', vars));
}

function mailProblems(config, vars, { MAIL }) {
  if (MAIL?.transport !== 'binding') return [];
  // What the module takes unless it is told another one (src/core/config/mail.rs).
  const { binding = 'MAILER' } = MAIL;
  return named('MAIL.binding', binding, list(config.send_email).map(({ name }) => name), '[[send_email]]', vars);
}

/** What is wrong with one name: there is no such binding, or a variable has it too, and the platform knows only one of them. */
function named(path, name, known, where, vars) {
  const names = known.filter((one) => typeof one === 'string' && !(one in vars));
  if (names.includes(name)) return [];
  const found = known.includes(name) ? `${name}, which is also the name of a variable` : `${name}, which is not in ${where}`;
  return [`${path}: found ${found}, allowed: ${names.join(', ') || `the name of an entry of ${where}, and of nothing else`}`];
}

const list = (value) => (Array.isArray(value) ? value : []);
