// The cache of a location, as workerd asks for it (`cacheApiOutbound`): GET with `only-if-cached` looks something up, PUT brings
// an answer as it stands in HTTP/1.1. What has outlived its `max-age` is gone.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after } from 'node:test';

/** Starts a cache; stopped after the tests of the calling file. `down` makes it fail, `hangs` never answer, `offset` (ms) puts its clock ahead. */
export async function startCache() {
  const cache = { entries: new Map(), puts: 0, hits: 0, down: false, hangs: false, offset: 0 };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    if (cache.hangs) return undefined;
    if (cache.down) return response.writeHead(500).end();
    const key = `${request.headers.host}${request.url}`;
    const now = Date.now() + cache.offset;
    if (request.method === 'PUT') {
      cache.puts += 1;
      cache.entries.set(key, parsed(Buffer.concat(chunks), now));
      return response.writeHead(204).end();
    }
    const entry = cache.entries.get(key);
    if (entry === undefined || now >= entry.until) return response.writeHead(504, { 'cf-cache-status': 'MISS' }).end();
    cache.hits += 1;
    return response.writeHead(entry.status, [...entry.headers, ['cf-cache-status', 'HIT']].flat()).end(entry.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(cache, { address: `127.0.0.1:${server.address().port}` });
}

/** An answer in HTTP/1.1, and until when it may be kept. */
function parsed(bytes, now) {
  const end = bytes.indexOf('\r\n\r\n');
  const [first, ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
  const of = (name) => headers.find(([known]) => known === name)?.[1] ?? '';
  const body = bytes.subarray(end + 4);
  const seconds = Number(/max-age=(\d+)/.exec(of('cache-control'))?.[1] ?? 0);
  const hopByHop = ['transfer-encoding', 'connection', 'content-length'];
  return {
    status: Number(first.split(' ')[1]),
    headers: headers.filter(([name]) => !hopByHop.includes(name)),
    body: of('transfer-encoding') === 'chunked' ? unchunked(body) : body,
    until: now + seconds * 1000,
  };
}

function unchunked(bytes) {
  const parts = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf('\r\n', at);
    const length = Number.parseInt(bytes.subarray(at, end).toString('latin1'), 16);
    if (!(length > 0)) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}
