// Spellings: ways to write a request that two readers may read differently. Case `n` of a seed is always the same one.
//
// Everything is text in Latin-1, a character a byte: what is sent is not what a URL parser would let through.
import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../../tools/paths.mjs';
import { RESOURCES } from './tree.mjs';

const bytes = (text) => Buffer.from(text, 'utf8').toString('latin1');
const paths = Object.keys(RESOURCES);
/** What an attacker is after comes twice as often. */
const TARGETS = [
  ...paths, ...paths.filter((path) => /^\/(members|admin|report|public\/club)/.test(path)),
  '/members', '/admin', '/public', '/public/club', '/members/public', '/members/help/', '/report/', '/publicity', '/members.html',
];
const PUBLIC_PREFIXES = ['/public', '/public/', '/public/page.html', '/public/club/..', '/news', '/members/help', '', '/', '/nothing', '/auth/health', '/auth/'];

/** mulberry32: small, and the same on every machine. */
function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return { below, chance: (share) => next() < share, pick: (list) => list[below(list.length)] };
}

const UP = [
  '..', '%2e%2e', '.%2e', '%2E.', '..;', '..;x=1', '%2e%2e;', '..%3b', '..%00', '..%20', '.. ', '..%09', '..%0d', '..%0a', '...', '....', '..\\', '..%5c',
  '..%2f', '%2e%2e%2f', '%252e%252e', '..%252f', '%c0%ae%c0%ae', '%c0%2e%c0%2e', '%e0%80%ae%e0%80%ae', '%u002e%u002e', '%uff0e%uff0e',
  '%ef%bc%8e%ef%bc%8e', '%e2%80%a5', '%ef%b8%b0', '.%00.', '.%e2%80%8b.', '..%ff', '..#', '..?', '..%23', '..%3f', '..~1', '..::$DATA', bytes('．．'), '..%c0%af', '%2e%00%2e',
];
const SLASHES = [
  '/', '//', '///', '/./', '/%2e/', '%2f', '%2F', '\\', '%5c', '%5C', '/\\', '\\/', '%252f', '%c0%af', '%e0%80%af', '%c1%9c', '%u2215', '%u002f', '%ef%bc%8f', '%e2%88%95', '%e2%81%84',
  '%2f%2f', '/;/', ';/', '/;x=1/', '%3b/', '/.;/', '/%20/', '/%00/', '/ /', '/\t/', '\t/', '%09/', '/x/../', '/x/%2e%2e/', '/./././', bytes('／'), '/~/', '/:/', '/*/', '/.//',
];
const ENDS = [
  '/', '//', '/.', '/..', '.', '..', '%20', ' ', '%00', '%00.css', '%0a', '%0d%0a', '%09', '\t', ';', ';x', ';.css', '%3b', '.css', '.json', '.html', '.png', '/x.css', '/style.css', '/.css',
  '~', '~1', '.bak', '::$DATA', '::$INDEX_ALLOCATION', '%', '%2', '%zz', '%23', '%3f', '#', '#/public', '?', '??', '?/public', '?x=/public/../', '%3fx=/public', '%23/public', '&x=/public',
  '?x=1#y', '/%2e', '/%2e%2e', '/..;', '/;', '\\', '%5c', '\\..', '/%20', '/%2e%2f', '%e2%80%8b', '%c2%a0', '%ad', '+', '*', '\x7f', '\x80', '\xff', '\x01', '!', ':80', '@', '@public', '..;/public', '/..;/public/page.html', '/../public/page.html',
];
const WEDGES = [
  '%00', '\0', '%09', '\t', '%0a', '%0d', '%20', ' ', ';', ';x=1', '%3b', '.', './', '/', '//', '\\', '%5c', '%2f', '%25', '%', '%ef%bb%bf', '%e2%80%8b', '%c2%ad', '%cc%81', '%ff', '\xff', '%7f', '%08',
  '#', '?', '%23', '%3f', '+', ':', '@', '^', '|', '"', "'", '`', '<', '{', '[', '~', '*', '%u0000', '\x0b', '\x0c', '%0b', '%85', '\x85', '\xa0',
];
/** Characters that a comparison without case, a compatibility form or a best fit takes for others. */
const TWINS = { s: ['%c5%bf', 'ſ', '%ef%bd%93'], k: ['%e2%84%aa', 'K'], i: ['%c4%b1', 'ı', '%c4%b0'], a: ['%c2%aa', '%ef%bd%81', 'а', '%d0%b0'], e: ['%e2%84%af', '%ef%bd%85'], m: ['%ef%bd%8d', '%e2%85%bf'], b: ['%ef%bd%82'], r: ['%ef%bd%92'], p: ['%ef%bd%90', '%d1%80'], d: ['%ef%bd%84', '%e2%85%be'], '.': ['%ef%bc%8e', '%e3%80%82', '%e2%80%a4'], '/': ['%ef%bc%8f', '%e2%81%84'] };

const hex = (character) => character.charCodeAt(0).toString(16).padStart(2, '0');
const ENCODINGS = [
  (c) => `%${hex(c)}`,
  (c) => `%${hex(c).toUpperCase()}`,
  (c) => `%25${hex(c)}`,
  (c) => `%2525${hex(c)}`,
  (c) => `%u00${hex(c)}`,
  (c) => `%c${(c.charCodeAt(0) >> 6) & 3}%${(0x80 | (c.charCodeAt(0) & 0x3f)).toString(16)}`,
  (c) => `%e0%8${(c.charCodeAt(0) >> 6) & 3}%${(0x80 | (c.charCodeAt(0) & 0x3f)).toString(16)}`,
  (c) => [...hex(c)].reduce((text, digit) => `${text}%${hex(digit)}`, '%25'),
  (c) => `&#${c.charCodeAt(0)};`,
  (c) => `\\x${hex(c)}`,
];

/** Each makes another spelling of one. */
const MUTATIONS = [
  // What honest clients do, too: a needless escape, a slash too many or too few, parameters, a query, a capital.
  ...Array(4).fill((text, r) => at(text, r, (c) => r.pick(ENCODINGS.slice(0, 2))(c))),
  ...Array(3).fill((text, r) => replaceOne(text, '/', r.pick(['//', '/;x/', ';x/', '/%20/', '%20/', './', '///', ' /']), r)),
  ...Array(4).fill((text, r) => `${text}${r.pick(['/', '//', '?x', ';x', ';', '.', '%20', '/;', '%23', '%3fx', '/x', '.html', '~', '%C2%A0'])}`),
  (text, r) => `/${r.pick(['/x', '/localhost', '/evil.example:80', '/a@b', '/[::1]', '/', '/members', '/public', ';', '%20'])}${text}`,
  (text) => text.replace(/\/$/, ''),
  // One character written otherwise: by an escape, by its other case, by a twin.
  ...Array(3).fill((text, r) => at(text, r, (c) => r.pick(ENCODINGS)(c))),
  (text, r) => at(text, r, (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())),
  (text) => text.toUpperCase(),
  (text, r) => at(text, r, (c) => bytes(r.pick(TWINS[c.toLowerCase()] ?? [c]))),
  // All of one kind.
  (text, r) => { const encode = r.pick(ENCODINGS.slice(0, 3)); return [...text].map((c) => (/[a-z.]/i.test(c) ? encode(c) : c)).join(''); },
  (text, r) => text.replaceAll('/', r.pick(SLASHES)),
  (text, r) => text.replaceAll('.', r.pick(['%2e', '%252e', '%c0%ae', '%ef%bc%8e'])),
  // A slash, an end, something in between.
  ...Array(3).fill((text, r) => replaceOne(text, '/', r.pick(SLASHES), r)),
  ...Array(2).fill((text, r) => `${text}${r.pick(ENDS)}`),
  ...Array(2).fill((text, r) => wedge(text, r, r.pick(WEDGES))),
  (text, r) => `${r.pick(SLASHES)}${text}`,
  (text, r) => `${r.pick(WEDGES)}${text}`,
  // Up and down.
  ...Array(3).fill((text, r) => `${r.pick(PUBLIC_PREFIXES)}${r.pick(SLASHES)}${r.pick(UP)}${r.pick(SLASHES)}${text.replace(/^\//, '')}`),
  (text, r) => `${text}${r.pick(SLASHES)}${r.pick(UP)}${r.pick(SLASHES)}${r.pick(TARGETS).replace(/^\//, '')}`,
  (text, r) => replaceOne(text, '/', `/x/${r.pick(UP)}/`, r),
  (text, r) => `${text}?${r.pick(['', 'x=', 'url=', '/'])}${r.pick(TARGETS)}`,
  (text, r) => `${r.pick(PUBLIC_PREFIXES)}${r.pick(['?', '#', '%3f', '%23', ';', '%00', ' ', '%20'])}${text}`,
];

function at(text, r, change) {
  if (text === '') return text;
  const place = r.below(text.length);
  return `${text.slice(0, place)}${change(text[place])}${text.slice(place + 1)}`;
}

function wedge(text, r, what) {
  const place = r.below(text.length + 1);
  return `${text.slice(0, place)}${what}${text.slice(place)}`;
}

function replaceOne(text, what, by, r) {
  const places = [...text].flatMap((c, n) => (c === what ? [n] : []));
  if (places.length === 0) return text;
  const place = r.pick(places);
  return `${text.slice(0, place)}${by}${text.slice(place + what.length)}`;
}

const PREFLIGHT = ['Origin: https://evil.example', 'Access-Control-Request-Method: GET'];
const handshake = (protocol) => [`Upgrade: ${protocol}`, 'Connection: Upgrade', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='];

/** Other ways to write the target or the request around it: `{ line, headers, body, framing }`. `framing`: no origin alone can be asked this. */
const REQUESTS = [
  ({ target, host }) => ({ line: `GET http://${host}${target} HTTP/1.1` }),
  ({ target, host }) => ({ line: `GET HTTP://${host.toUpperCase()}${target} HTTP/1.1` }),
  ({ target }) => ({ line: `GET http://evil.example${target} HTTP/1.1` }),
  ({ target, host }) => ({ line: `GET http://evil.example@${host}${target} HTTP/1.1` }),
  ({ target, host }) => ({ line: `GET http://${host}\\@evil.example${target} HTTP/1.1` }),
  ({ target, host }) => ({ line: `GET http:/${host}${target} HTTP/1.1` }),
  ({ target }) => ({ line: `GET http:${target} HTTP/1.1` }),
  ({ target, host }) => ({ line: `GET //${host}${target} HTTP/1.1` }),
  ({ target, host }) => ({ line: `GET http://${host}?${target} HTTP/1.1` }),
  ({ target, host }) => ({ line: `GET http://${host}#${target} HTTP/1.1` }),
  ({ target }) => ({ line: `GET ${target.replace(/^\//, '')} HTTP/1.1` }),
  ({ target }) => ({ line: `GET  ${target} HTTP/1.1` }),
  ({ target }) => ({ line: `GET\t${target}\tHTTP/1.1` }),
  ({ target }) => ({ line: `GET ${target}  HTTP/1.1` }),
  ({ target }) => ({ line: `GET ${target} x HTTP/1.1` }),
  ({ target }) => ({ line: `GET ${target} HTTP/1.0` }),
  ({ target }) => ({ line: `GET ${target} HTTP/1.1 HTTP/1.1` }),
  ({ target }) => ({ line: `GET ${target}`, framing: true }),
  ({ target }) => ({ line: `get ${target} HTTP/1.1` }),
  ({ target }) => ({ line: `POST ${target} HTTP/1.1`, headers: ['Content-Length: 1'], body: 'x' }),
  ({ target }) => ({ line: `OPTIONS ${target} HTTP/1.1`, headers: PREFLIGHT }),
  ({ target }, r) => ({
    line: `${r.pick(['OPTIONS', 'OPTIONS', 'GET', 'POST', 'HEAD', 'PUT', 'PROPFIND'])} ${target} HTTP/1.1`,
    headers: [...handshake(r.pick(['websocket', 'websocket', 'WebSocket', 'h2c', 'h2c, websocket', 'TLS/1.0'])), ...(r.chance(0.5) ? PREFLIGHT : [])],
  }),
  ({ target }) => ({ line: `OPTIONS ${target} HTTP/1.1` }),
  ({ target }) => ({ line: `FOO ${target} HTTP/1.1` }),
  ({ target }) => ({ line: `TRACE ${target} HTTP/1.1` }),
  ({ target, host }) => ({ line: `CONNECT ${host} HTTP/1.1`, headers: [`X-Original-URL: ${target}`], framing: true }),
  ({ target }, r) => ({ line: `GET ${target} HTTP/1.1`, headers: [`${r.pick(['X-Original-URL', 'X-Rewrite-URL', 'X-Forwarded-Uri', 'X-Forwarded-Path', 'X-Forwarded-Prefix', 'X-Accel-Redirect'])}: ${r.pick(TARGETS)}`] }),
  ({ target }, r) => ({ line: `GET /public/page.html HTTP/1.1`, headers: [`${r.pick(['X-Original-URL', 'X-Rewrite-URL', 'X-Forwarded-Uri', 'X_Original_URL', 'X-Original-URL '])}: ${target}`] }),
  ({ target }, r) => ({ line: `POST ${target} HTTP/1.1`, headers: [`${r.pick(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])}: ${r.pick(['OPTIONS', 'GET', 'PUT'])}`, 'Content-Length: 0'] }),
  // The host, in every spelling.
  ...[
    (host) => host.toUpperCase(), (host) => host.replace(':', '.:'), (host) => `user@${host}`, (host) => `${host}.`, (host) => host.replace(/:.*/, ''), (host) => `${host}0`, (host) => `evil.example`,
    (host) => `${host}, evil.example`, (host) => `${host}/public`, (host) => `${host}/../members`, (host) => `evil.example:80@${host}`, (host) => `${host}?`, (host) => `${host}#`, (host) => `${host}\\`, () => '', (host) => ` ${host}`,
    (host) => host.replace('localhost', '127.0.0.1'), (host) => host.replace('localhost', '[::1]'), (host) => host.replace('localhost', 'staff.localhost'), (host) => host.replace('o', '%6f'), (host) => host.replace('l', bytes('ｌ')), (host) => host.replace(':', ':0'), (host) => `${host}\t`,
  ].map((change) => ({ target, host: name }) => ({ line: `GET ${target} HTTP/1.1`, host: [`Host: ${change(name)}`] })),
  ({ target, host }) => ({ line: `GET ${target} HTTP/1.1`, host: [`Host: ${host}`, 'Host: evil.example'] }),
  ({ target, host }) => ({ line: `GET ${target} HTTP/1.1`, host: ['Host: evil.example', `Host: ${host}`] }),
  ({ target }) => ({ line: `GET ${target} HTTP/1.1`, host: [] }),
  ({ target, host }) => ({ line: `GET ${target} HTTP/1.1`, host: [`Host : ${host}`] }),
  ({ target, host }) => ({ line: `GET ${target} HTTP/1.1`, host: ['Host:', ` ${host}`] }),
  // One request in another (RFC 9112 §11.2).
  ({ target, host }) => ({ line: 'POST /public/page.html HTTP/1.1', headers: ['Content-Length: 6', 'Transfer-Encoding: chunked'], body: `0\r\n\r\nGET ${target} HTTP/1.1\r\nHost: ${host}\r\n\r\n`, framing: true }),
  ({ target, host }, r) => ({ line: 'POST /public/page.html HTTP/1.1', headers: [r.pick(['Transfer-Encoding: xchunked', 'Transfer-Encoding : chunked', 'Transfer-Encoding: chunked, identity', 'Transfer-Encoding:\tchunked', 'Transfer_Encoding: chunked', 'Transfer-Encoding: \x0bchunked']), 'Content-Length: 4'], body: `1\r\nZ\r\n0\r\n\r\nGET ${target} HTTP/1.1\r\nHost: ${host}\r\n\r\n`, framing: true }),
  ({ target, host }) => ({ line: 'POST /public/page.html HTTP/1.1', headers: ['Content-Length: 0', 'Content-Length: 50'], body: `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n\r\n`, framing: true }),
  ({ target, host }) => ({ line: 'GET /public/page.html HTTP/1.1', headers: ['Content-Length: +5'], body: `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n\r\n`, framing: true }),
  ({ target, host }) => ({ line: `GET /public/page.html HTTP/1.1\nHost: ${host}\n\nGET ${target} HTTP/1.1`, framing: true }),
  ({ target }) => ({ line: `GET /public/page.html HTTP/1.1\rX-Original-URL: ${target}`, framing: true }),
  ({ target, host }) => ({ line: `GET /public/page.html HTTP/1.1`, headers: [`X: y\r\n\r\nGET ${target} HTTP/1.1`, `Host: ${host}`], framing: true }),
];

/** Identity that a client claims for itself. */
const FORGERIES = [
  'X-Auth-Subject: evil', 'x-auth-subject: evil', 'X_Auth_Subject: evil', 'X.Auth.Subject: evil', 'X-Auth-Subject : evil', 'X-AUTH-SUBJECT:evil', 'X-Auth-Assertion: evil',
  'Connection: close, X-Auth-Subject', 'X-Auth-Subject:', 'X-Auth-Email: evil@evil.example', 'X-Auth-Roles: admin', 'X: y\r\n X-Auth-Subject: evil', 'X: y\nX-Auth-Subject: evil', 'X: y\rX-Auth-Subject: evil',
  'X-Forwarded-User: evil', 'Remote-User: evil', 'X-Auth-Subject\t: evil', 'X-Auth\x00-Subject: evil',
];

/** The first cases of every seed: what has got past some proxy before, and what was found here. */
const CLASSICS = [
  '/public/../members/secret.html', '/public/%2e%2e/members/secret.html', '/public/..%2fmembers/secret.html', '/public/..;/members/secret.html', '/public/..\\members/secret.html',
  '//members/secret.html', '///members/secret.html', '/./members/secret.html', '/MEMBERS/secret.html', '/%6dembers/secret.html', '/members;x/secret.html', '/members%20/secret.html',
  '/members%00/secret.html', '/public%2f..%2fmembers/secret.html', '/%2e/members/secret.html', '/public/club/../../members/', '/public/%252e%252e/members/secret.html', '/members%2fsecret.html',
  '//localhost/members/secret.html', '///x/members/secret.html', '//x:1/admin/users.html', '//user@x/report', '/report/', '/REPORT/', '/report//', '/report/;x', '/report/%C2%A0', '/members/HELP',
  '/public/x/%ef%b8%b0/club/secret.html', '/public/%ef%bc%8e%ef%bc%8e/members/secret.html', '/%ef%bd%8dembers/secret.html', '/member%c5%bf/secret.html', '/members/secret.html?/public', '/members/secret.html#/public',
  '/public?/../members/secret.html', '/public#/../members/secret.html', '/public%23/../members/secret.html', '/members/secret.html%23', '/members/help/../secret.html', '/members/help/..%2fsecret.html',
];

/** Likewise, by what stands around the target. */
const CLASSIC_HEADS = ['/members/secret.html', '/admin/users.html', '/report'].flatMap((target) => [
  [`OPTIONS ${target} HTTP/1.1`, ...PREFLIGHT],
  [`OPTIONS ${target} HTTP/1.1`, ...PREFLIGHT, ...handshake('websocket')],
  ...['GET', 'HEAD', 'POST', 'PUT'].map((method) => [`${method} ${target} HTTP/1.1`, ...handshake('websocket')]),
]);

/** Public corpora that may stand beside the project: traversals, URL parsers' test data, cases of oauth2-proxy. */
export function corpora() {
  const read = (name) => {
    const file = inRoot('..', 'shared', 'vectors', name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const json = (text) => (text ? JSON.parse(text) : []);
  const traversals = read('http/patt-traversals-exotic-encoding.txt').split('\n').filter(Boolean).map(bytes);
  const inputs = json(read('url/wpt-urltestdata.json')).filter(({ input }) => typeof input === 'string').map(({ input }) => bytes(input));
  const oauth2Proxy = json(read('http/oauth2-proxy-skip-auth-cases.json')).map(({ url }) => bytes(String(url)));
  return { traversals, inputs, oauth2Proxy, size: traversals.length + inputs.length + oauth2Proxy.length };
}

/**
 * A source of cases for a gateway at `host`: `case(n)` is `{ n, target, bytes(headers), framing }`, `bytes` being the request with
 * further header lines.
 */
export function spellings({ host, seed, known = corpora() }) {
  return { case: (n) => make(random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b)), n, host, known) };
}

function make(r, n, host, known) {
  if (n < CLASSICS.length) return plainly(n, CLASSICS[n], host, `GET ${CLASSICS[n]} HTTP/1.1`);
  const head = CLASSIC_HEADS[n - CLASSICS.length];
  if (head !== undefined) return { ...plainly(n, head[0].split(' ')[1], host, ...head), plain: false };
  let target = r.chance(0.2) && known.size > 0 ? fromCorpus(r, known) : r.pick(TARGETS);
  if (r.chance(0.97)) {
    for (let rounds = r.pick([1, 1, 1, 2, 2, 3]); rounds > 0; rounds -= 1) target = r.pick(MUTATIONS)(target, r);
  }
  const plain = { line: `GET ${target} HTTP/1.1` };
  const request = r.chance(0.15) ? r.pick(REQUESTS)({ target, host }, r) : plain;
  const forged = r.chance(0.15) ? [r.pick(FORGERIES)] : [];
  const framing = request.framing === true || /[\r\n\0]/.test(target) || forged.some((line) => /[\r\n\0]/.test(line));
  const bytesOf = (...headers) => {
    const head = [request.line, ...(request.host ?? [`Host: ${host}`]), ...headers, ...(request.headers ?? []), ...forged, 'Connection: close'];
    return Buffer.from(`${head.join('\r\n')}\r\n\r\n${request.body ?? ''}`, 'latin1');
  };
  return { n, target, line: request.line, bytes: bytesOf, framing, plain: request === plain && forged.length === 0 };
}

function plainly(n, target, host, line, ...more) {
  const bytesOf = (...headers) => Buffer.from(`${[line, `Host: ${host}`, ...headers, ...more, 'Connection: close'].join('\r\n')}\r\n\r\n`, 'latin1');
  return { n, target, line, bytes: bytesOf, framing: false, plain: true };
}

function fromCorpus(r, { traversals, inputs, oauth2Proxy }) {
  const target = r.pick(TARGETS);
  const kind = r.below(8);
  if (kind < 4 && traversals.length > 0) return `${r.pick(PUBLIC_PREFIXES)}${r.pick(traversals).replace('{FILE}', target.slice(1))}`;
  if (kind < 7 && inputs.length > 0) {
    const input = r.pick(inputs);
    return r.chance(0.5) ? input : `${r.pick([...PUBLIC_PREFIXES, '/members', '/admin'])}/${input}${r.chance(0.5) ? target : ''}`;
  }
  return oauth2Proxy.length > 0 ? r.pick(oauth2Proxy).replace('/skip/auth', '/public').replace('/foo', '/members') : target;
}

/** What the naive proxy of the control thinks: ten lines that compare the beginning of what was written. */
export function naivelyRefused(bytesOfRequest) {
  const target = bytesOfRequest.toString('latin1').split(' ')[1] ?? '';
  const path = target.split('?')[0];
  const within = (folder) => path === folder || path.startsWith(`${folder}/`);
  if (path === '/members/help') return false;
  return ['/members', '/admin', '/public/club', '/report'].some(within);
}
