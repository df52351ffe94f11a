// A WebSocket client with a cookie, and just enough of RFC 6455 to see how a socket is closed.
import { once } from 'node:events';
import { connect } from 'node:net';

/** Opens one at `path`, as a page of the site does. Resolves when the handshake is done. */
export async function openSocket(port, path, cookie) {
  const socket = connect(port, 'localhost');
  await once(socket, 'connect');
  socket.write([
    `GET ${path} HTTP/1.1`, `Host: localhost:${port}`, 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', `Origin: http://localhost:${port}`, `Cookie: ${cookie}`, '', '',
  ].join('\r\n'));
  let bytes = Buffer.alloc(0);
  let wake = () => {};
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    wake();
  });
  socket.on('close', () => wake());
  socket.on('error', () => {});
  const until = async (found) => {
    for (;;) {
      const value = found();
      if (value !== undefined) return value;
      if (socket.destroyed) return undefined;
      await new Promise((resolve) => (wake = resolve));
    }
  };
  const head = await until(() => {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const text = bytes.subarray(0, end).toString();
    bytes = bytes.subarray(end + 4);
    return text;
  });
  const next = () => until(() => {
    const frame = frameOf(bytes);
    if (frame) bytes = bytes.subarray(frame.length);
    return frame;
  });
  return {
    status: Number(head?.split(' ')[1]),
    /** Sends a text of at most 125 bytes, masked with zeroes. */
    send: (text) => socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), Buffer.from(text)])),
    /** Begins to close, with a code. */
    close: (code) => socket.write(Buffer.from([0x88, 0x82, 0, 0, 0, 0, code >> 8, code & 0xff])),
    /** The next frame: `{ opcode, payload }`, or nothing when the connection is gone. */
    next,
    /** The code that the other side closes with; nothing when it just goes. */
    async closed() {
      for (let frame; (frame = await next()); ) if (frame.opcode === 8) return frame.payload.readUInt16BE(0);
      return undefined;
    },
    end: () => socket.destroy(),
  };
}

function frameOf(bytes) {
  if (bytes.length < 2) return undefined;
  const short = bytes[1] & 0x7f;
  const offset = short === 126 ? 4 : 2;
  if (bytes.length < offset) return undefined;
  const size = short === 126 ? bytes.readUInt16BE(2) : short;
  if (bytes.length < offset + size) return undefined;
  return { opcode: bytes[0] & 0x0f, payload: bytes.subarray(offset, offset + size), length: offset + size };
}
