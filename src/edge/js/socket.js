// A connection to a mail server, over the platform's TCP sockets. It decides nothing: src/core/mail/smtp does.
import { connect } from "cloudflare:sockets";

/** What can happen beside bytes, as texts. */
const CLOSED = "closed";
const TIMED_OUT = "timeout";

export class Connection {
  #socket;
  #reader;
  #writer;

  /** `security` is "on", "starttls" or "off". */
  constructor(hostname, port, security) {
    this.hostname = hostname;
    this.#take(connect({ hostname, port }, { secureTransport: security, allowHalfOpen: false }));
  }

  #take(socket) {
    this.#socket = socket;
    // What becomes of it is seen by reading; nobody waits for this promise, and it must not count as unhandled.
    socket.closed.catch(() => {});
    this.#reader = socket.readable.getReader();
    this.#writer = socket.writable.getWriter();
  }

  /** Nothing once the connection stands. */
  opened(timeout) {
    return within(timeout, this.#socket.opened.then(() => undefined));
  }

  /** Some bytes, or the name of what happened in their place. */
  read(timeout) {
    return within(timeout, this.#reader.read().then(({ done, value }) => (done ? CLOSED : value)));
  }

  /** Nothing once the bytes are on their way. */
  write(bytes, timeout) {
    return within(timeout, this.#writer.write(bytes).then(() => undefined));
  }

  /** Begins TLS for the name of the server; nothing once it stands. */
  async startTls(timeout) {
    try {
      this.#reader.releaseLock();
      this.#writer.releaseLock();
      this.#take(this.#socket.startTls({ expectedServerHostname: this.hostname }));
    } catch {
      return CLOSED;
    }
    return this.opened(timeout);
  }

  /** Says goodbye if there is something to say, and closes; whether it arrives does not matter. */
  async close(goodbye) {
    if (goodbye.length > 0) await this.write(goodbye, 1000);
    await within(1000, this.#socket.close());
  }
}

async function within(timeout, promise) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, Math.max(timeout, 0), TIMED_OUT)));
  try {
    return await Promise.race([promise, late]);
  } catch {
    return CLOSED;
  } finally {
    clearTimeout(timer);
  }
}
