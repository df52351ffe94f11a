// A WebSocket echo (RFC 6455), just enough of it for a demo and the tests: small frames, text, binary, ping and close.
import { createHash } from 'node:crypto';

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const CONTINUATION = 0, TEXT = 1, BINARY = 2, CLOSE = 8, PING = 9, PONG = 10;

/** Answers the handshake on `socket` and echoes every message; for a server's `upgrade` event. */
export function echoWebSocket(request, socket, head) {
  const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${GUID}`).digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  socket.on('error', () => socket.destroy());
  let pending = head;
  const read = (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (let frame; (frame = parseFrame(pending)); ) {
      pending = pending.subarray(frame.length);
      if (frame.opcode === CLOSE) return socket.end(frameOf(CLOSE, frame.payload));
      if (frame.opcode === PING) socket.write(frameOf(PONG, frame.payload));
      if ([CONTINUATION, TEXT, BINARY].includes(frame.opcode)) {
        socket.write(frameOf(frame.opcode, frame.payload, frame.final));
      }
    }
  };
  socket.on('data', read);
  read(Buffer.alloc(0));
}

/** The first frame of `bytes` (RFC 6455 §5.2), or undefined while it is incomplete. */
function parseFrame(bytes) {
  if (bytes.length < 2) return undefined;
  let size = bytes[1] & 0x7f;
  let offset = 2;
  if (size === 126) {
    if (bytes.length < 4) return undefined;
    size = bytes.readUInt16BE(2);
    offset = 4;
  } else if (size === 127) {
    if (bytes.length < 10) return undefined;
    size = Number(bytes.readBigUInt64BE(2));
    offset = 10;
  }
  const masked = (bytes[1] & 0x80) !== 0;
  const mask = masked ? bytes.subarray(offset, offset + 4) : Buffer.alloc(4);
  if (masked) offset += 4;
  if (bytes.length < offset + size) return undefined;
  const payload = Buffer.from(bytes.subarray(offset, offset + size)).map((byte, i) => byte ^ mask[i % 4]);
  return { final: (bytes[0] & 0x80) !== 0, opcode: bytes[0] & 0x0f, payload, length: offset + size };
}

function frameOf(opcode, payload, final = true) {
  const first = (final ? 0x80 : 0) | opcode;
  let header;
  if (payload.length < 126) {
    header = Buffer.from([first, payload.length]);
  } else if (payload.length < 0x10000) {
    header = Buffer.from([first, 126, payload.length >> 8, payload.length & 0xff]);
  } else {
    header = Buffer.alloc(10);
    header[0] = first;
    header[1] = 127;
    header.writeBigUInt64BE(BigInt(payload.length), 2);
  }
  return Buffer.concat([header, payload]);
}
