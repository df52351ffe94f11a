// The origins in Node, in a process of their own: `node node.mjs PLAIN GENEROUS EXPRESS`, each a port.
import { createServer } from 'node:http';
import { posix } from 'node:path';
import express from 'express';
import { served } from './tree.mjs';

const [plainPort, generousPort, expressPort] = process.argv.slice(2).map(Number);
const LIMITS = { maxHeaderSize: 1 << 20, keepAliveTimeout: 60_000 };

const subjectOf = ({ headers }) => headers['x-auth-subject'] ?? '-';

function answer(request, response, zone, path) {
  response.writeHead(zone ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(zone ? served(zone, path, subjectOf(request)) : 'nothing here\n');
}

/** A table of routes as people write them by hand. */
function zoneOf(path) {
  const within = (folder) => path === folder || path.startsWith(`${folder}/`);
  if (path === '/' || within('/news')) return 'open';
  if (path === '/members/help') return 'help';
  if (path === '/report') return 'report';
  if (within('/public/club')) return 'club';
  return ['public', 'members', 'admin'].find((folder) => within(`/${folder}`));
}

/** As most hand-written servers do it: the path that `URL` makes of it. */
function plain(request, response) {
  const path = URL.canParse(request.url, 'http://origin') ? new URL(request.url, 'http://origin').pathname : undefined;
  answer(request, response, path && zoneOf(path), path);
}

/** One that wants to please: decodes twice, takes full-width letters for narrow ones and backslashes for slashes, drops parameters and spaces, resolves dots, heeds no case. */
function generous(request, response) {
  let path = request.url.split(/[?#]/, 1)[0];
  for (let rounds = 0; rounds < 2; rounds += 1) {
    try {
      path = decodeURIComponent(path);
    } catch {
      break;
    }
  }
  const segments = path.replace(FULL_WIDTH, narrow).replaceAll('\\', '/').replaceAll('\0', '').split('/');
  const cleaned = segments.map((segment) => segment.split(';', 1)[0].trim()).join('/');
  path = posix.normalize(`/${cleaned}`).toLowerCase();
  if (path.length > 1) path = path.replace(/\/$/, '');
  answer(request, response, zoneOf(path), path);
}

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const narrow = (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0);

function expressApp() {
  const app = express();
  const handler = (zone) => (request, response) => answer(request, response, zone, request.originalUrl);
  app.disable('x-powered-by');
  app.get('/', handler('open'));
  app.use('/news', handler('open'));
  app.all('/members/help', handler('help'));
  app.all('/report', handler('report'));
  app.use('/public/club', handler('club'));
  app.use('/public', handler('public'));
  app.use('/members', handler('members'));
  app.use('/admin', handler('admin'));
  app.use((request, response) => answer(request, response));
  // What Express makes of a path it cannot decode.
  app.use((_error, request, response, _next) => answer(request, response));
  return app;
}

createServer(LIMITS, plain).listen(plainPort, '127.0.0.1');
createServer(LIMITS, generous).listen(generousPort, '127.0.0.1');
createServer(LIMITS, expressApp()).listen(expressPort, '127.0.0.1');
