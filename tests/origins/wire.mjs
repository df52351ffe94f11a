// A connection to a server as it is on the wire: exactly these bytes, and what came back.
import { connect } from 'node:net';

/**
 * Asks one server. Connections are kept where both sides allow it, unless `fresh`: bytes that may be no request leave a
 * connection in nobody knows which state.
 */
export class Wire {
  constructor(port) {
    this.port = port;
    this.idle = [];
  }

  /**
   * Sends the bytes. Resolves to `{ status, head, body, raw }`, texts in Latin-1, when the answer is complete, the peer has closed
   * or `timeout` milliseconds have passed; status 0 is no answer. `toEnd` waits for the peer to close, for all that it says.
   */
  async ask(bytes, { fresh = false, timeout = 3000, toEnd = false } = {}) {
    const kept = fresh ? undefined : this.idle.pop();
    const first = await this.exchange(kept, bytes, { timeout, toEnd, fresh });
    // A kept connection that ends without a word had been closed before.
    return kept && first.status === 0 && first.closed ? this.exchange(undefined, bytes, { timeout, toEnd, fresh }) : first;
  }

  exchange(kept, bytes, { timeout, toEnd, fresh }) {
    return new Promise((resolve) => {
      const socket = kept ?? connect(this.port, '127.0.0.1');
      let received = '';
      const finish = (closed) => {
        clearTimeout(limit);
        socket.removeAllListeners();
        socket.on('error', () => {});
        const answer = parse(received, isHead) ?? { ...split(received), complete: false };
        if (!closed && !fresh && answer.complete && answer.keeps) {
          socket.once('close', () => (this.idle = this.idle.filter((other) => other !== socket)));
          this.idle.push(socket);
        } else {
          socket.destroy();
        }
        resolve({ ...answer, raw: received, closed });
      };
      const isHead = bytes.subarray(0, 5).equals(Buffer.from('HEAD '));
      const limit = setTimeout(() => finish(false), timeout);
      socket.setNoDelay(true);
      socket.on('data', (chunk) => {
        received += chunk.toString('latin1');
        if (!toEnd && parse(received, isHead)) finish(false);
      });
      socket.on('end', () => finish(true));
      socket.on('close', () => finish(true));
      socket.on('error', () => finish(true));
      socket.write(bytes);
    });
  }

  close() {
    this.idle.forEach((socket) => socket.destroy());
    this.idle = [];
  }
}

function split(text) {
  const end = text.indexOf('\r\n\r\n');
  const head = end < 0 ? text : text.slice(0, end);
  return { status: Number(/^HTTP\/\d\.\d (\d{3})/.exec(head)?.[1] ?? 0), head, body: end < 0 ? '' : text.slice(end + 4) };
}

/** The answer, if it is there as a whole by its own account (RFC 9112 §6.3). */
function parse(text, isHead) {
  const { status, head, body } = split(text);
  if (status === 0 || text.indexOf('\r\n\r\n') < 0) return undefined;
  if (status >= 100 && status < 200) return parse(body, isHead);
  const field = (name) => new RegExp(`^${name}:[ \t]*(.*?)[ \t]*$`, 'im').exec(head)?.[1];
  const keeps = head.startsWith('HTTP/1.1') && !/close/i.test(field('connection') ?? '');
  const whole = (content) => ({ status, head, body: content, complete: true, keeps });
  if (isHead || status === 204 || status === 304) return whole('');
  if (/chunked/i.test(field('transfer-encoding') ?? '')) {
    const content = dechunk(body);
    return content === undefined ? undefined : whole(content);
  }
  const length = field('content-length');
  if (length === undefined || body.length < Number(length)) return undefined;
  return { ...whole(body.slice(0, Number(length))), keeps: keeps && body.length === Number(length) };
}

/** The content of a chunked body, or nothing as long as its end is missing. */
export function dechunk(body) {
  let content = '';
  for (let rest = body; ; ) {
    const line = rest.indexOf('\r\n');
    const size = parseInt(rest, 16);
    if (line < 0 || Number.isNaN(size) || rest.length < line + 2 + size + 2) return undefined;
    if (size === 0) return content;
    content += rest.slice(line + 2, line + 2 + size);
    rest = rest.slice(line + 2 + size + 2);
  }
}
