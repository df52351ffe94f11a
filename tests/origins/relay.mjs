// What stands between the gateway and the origins: one door for each route, so that the door a request comes to tells which route
// the gateway chose. What arrives is handed to every origin, byte for byte as the gateway wrote it.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { readServed } from './tree.mjs';
import { Wire, dechunk } from './wire.mjs';

/**
 * Opens a door for each of `zones` and hands requests to `origins` (`{ name, port }`). `arrived` is told of each request:
 * `{ zone, head, verdicts }`, the verdicts being `{ origin, status, zone, path, subject }`, `zone` undefined when it served nothing.
 */
export async function startRelay({ zones, origins, arrived }) {
  const wires = origins.map(({ name, port, sees }) => ({ name, sees, wire: new Wire(port) }));
  const relay = { doors: {}, asked: 0 };
  const servers = await Promise.all(zones.map(async (zone) => {
    const server = createServer((socket) => serve(socket, async (bytes, head) => {
      relay.asked += wires.length;
      const verdicts = await Promise.all(wires.map(({ name, sees, wire }) => judge(name, sees, wire, bytes)));
      arrived({ zone, head, verdicts });
    }));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    relay.doors[zone] = server.address().port;
    return server;
  }));
  const sockets = new Set();
  servers.forEach((server) => server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  }));
  relay.stop = () => {
    servers.forEach((server) => server.close());
    sockets.forEach((socket) => socket.destroy());
    wires.forEach(({ wire }) => wire.close());
  };
  return relay;
}

/** What one origin makes of a request. `sees`: whether it says in a header which subject arrived. */
export async function judge(name, sees, wire, bytes, options) {
  const { status, head, body } = await wire.ask(bytes, options);
  const found = status === 200 ? readServed(body) : null;
  if (!found) return { origin: name, status };
  const inHeader = sees ? (/^x-saw-subject: *(.*?)\r?$/im.exec(head)?.[1] ?? '') : undefined;
  const subject = found.subject ?? inHeader;
  return { origin: name, status, zone: found.zone, path: found.path, subject: subject === '' ? '-' : subject };
}

/** Reads one request after the other from a connection of the gateway, and answers each when it has been dealt with. */
function serve(socket, deal) {
  let waiting = '';
  let busy = false;
  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    waiting += chunk.toString('latin1');
    void next();
  });
  async function next() {
    if (busy) return;
    const request = first(waiting);
    if (!request) return;
    busy = true;
    waiting = waiting.slice(request.bytes.length);
    await deal(Buffer.from(request.bytes, 'latin1'), request.head);
    if (!socket.destroyed) socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 8\r\n\r\narrived\n');
    busy = false;
    void next();
  }
}

/** The first request of what was received, if it is whole: the gateway's own framing is RFC 9112's. */
function first(text) {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = text.slice(0, end);
  const rest = text.slice(end + 4);
  if (/^transfer-encoding:.*chunked/im.test(head)) {
    if (dechunk(rest) === undefined) return undefined;
    const last = /(^|\r\n)0\r\n\r\n/.exec(rest);
    return last && { head, bytes: text.slice(0, end + 4 + last.index + last[0].length) };
  }
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  return rest.length < length ? undefined : { head, bytes: text.slice(0, end + 4 + length) };
}
