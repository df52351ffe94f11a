// The origin of the edge tests: records exactly what arrived, echoes it as JSON, and misbehaves on request.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { echoWebSocket } from '../../demo/websocket.mjs';

/**
 * Starts it on a free port.
 *
 * - `requests`: everything received, oldest first: `{ method, target, rawHeaders, values(name), body }`, and `ended`: the
 *   promise of whether its end has come, too, and not only the end of the connection
 * - `last`: the newest of them
 * - `answer(path, script)`: from now on `path` (without query) is answered by one of the scripts below
 * - `forget()`: clears both
 */
export async function startOrigin() {
  const scripts = new Map();
  const requests = [];
  const server = createServer({ maxHeaderSize: 1 << 20, insecureHTTPParser: true });
  server.keepAliveTimeout = 60_000;
  server.on('request', async (request, response) => {
    const received = record(requests, request);
    response.on('error', () => {});
    const script = scripts.get(received.path) ?? echo;
    const chunks = [];
    const collected = (async () => {
      for await (const chunk of request) chunks.push(chunk);
      return (received.body = Buffer.concat(chunks));
    })().catch(() => (received.body = Buffer.concat(chunks)));
    received.ended = collected.then(() => request.complete);
    if (!script.early) await collected;
    await script(received, response);
  });
  server.on('upgrade', (request, socket, head) => {
    const received = record(requests, request);
    const script = scripts.get(received.path);
    socket.on('error', () => {});
    if (script) return script(received, { socket, request });
    return echoWebSocket(request, socket, head);
  });
  // Garbage on the way in must not end the tests.
  server.on('clientError', (_error, socket) => socket.destroy());
  await once(server.listen(0), 'listening');
  const { port } = server.address();
  return {
    port,
    url: `http://localhost:${port}`,
    requests,
    get last() {
      return requests.at(-1);
    },
    answer: (path, script) => scripts.set(path, script),
    forget() {
      scripts.clear();
      requests.length = 0;
    },
    /** Refuses connections until `listen` is called again. */
    async down() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    up: () => once(server.listen(port), 'listening'),
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function record(requests, { method, url, rawHeaders }) {
  const pairs = [];
  for (let i = 0; i < rawHeaders.length; i += 2) pairs.push([rawHeaders[i], rawHeaders[i + 1]]);
  const received = {
    method,
    target: url,
    path: url.split('?', 1)[0],
    rawHeaders: pairs,
    body: Buffer.alloc(0),
    values: (name) => pairs.filter(([n]) => n.toLowerCase() === name.toLowerCase()).map(([, value]) => value),
    value: (name) => pairs.find(([n]) => n.toLowerCase() === name.toLowerCase())?.[1],
  };
  requests.push(received);
  return received;
}

/** The default: the request as JSON. */
export function echo({ method, target, rawHeaders, body }, response) {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ method, target, headers: rawHeaders, body: body.toString('latin1') }));
}

export const status = (code, headers = {}, body = '') => (_request, response) => {
  response.writeHead(code, headers);
  response.end(body);
};

/** Exactly these bytes on the connection, which then closes unless `open`. */
export const raw = (bytes, { open = false } = {}) => async (_request, response) => {
  const { socket } = response;
  socket.write(bytes);
  if (!open) socket.end();
};

/** F01: the connection is reset before an answer. */
export const reset = (_request, response) => response.socket.resetAndDestroy();

/** F02: no answer, ever. */
export const silent = () => {};

export const slow = (milliseconds, then = echo) => async (request, response) => {
  await sleep(milliseconds);
  await then(request, response);
};

/** F03: headers at once, the body one byte at a time. */
export const drip = (bytes, every) => async (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/plain' });
  for (let i = 0; i < bytes && !response.destroyed; i += 1) {
    response.write('.');
    await sleep(every);
  }
  response.end();
};

/** F04: promises a length, or a last chunk, and breaks off. */
export const truncatedLength = raw('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\nonly this');
export const truncatedChunks = raw('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n');

/** F05: what no client should have to read. */
export const garbage = raw('\x00\x01 what is HTTP?\r\n\r\n');
export const hugeHeader = raw(`HTTP/1.1 200 OK\r\nX-Huge: ${'x'.repeat(300_000)}\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok`);
export const oddStatus = raw('HTTP/1.1 999 Odd\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok');
export const bareCr = raw('HTTP/1.1 200 OK\r\nX-Plain: a\rX-Auth-Subject: evil\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok');

/** F07: interim answers, and bodies where none belongs. */
export const earlyHints = raw('HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok');
export const noContentWithBody = raw('HTTP/1.1 204 No Content\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok');

/** Server-sent events, `count` of them; the stream then stays open until the reader leaves, or ends. */
export const events = (count, every, { end = false } = {}) => async (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  for (let i = 1; i <= count && !response.destroyed; i += 1) {
    response.write(`data: ${i}\n\n`);
    await sleep(every);
  }
  if (end) response.end();
};

/** Answers before the request's body has arrived. */
export function early(script) {
  const answerEarly = (request, response) => script(request, response);
  answerEarly.early = true;
  return answerEarly;
}
