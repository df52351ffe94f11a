// Clients of the edge tests: one request with full control over its headers, a browser with its cookies, and a socket
// for what no client library would send. (`fetch` is not used: it adds headers of its own, `Sec-Fetch-Mode` among them.)
import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Sends one request, follows nothing. Resolves to `{ status, url, header(name), setCookies, body, text, json() }`. */
export function send(url, { method = 'GET', headers = {}, body, timeout = 30_000 } = {}) {
  return new Promise((resolve, reject) => {
    const target = new URL(url);
    const request = httpRequest(
      target,
      { method, headers, agent, timeout, setHost: !('host' in headers), maxHeaderSize: 1 << 20 },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => resolve(answerOf(target, response, Buffer.concat(chunks))));
      },
    );
    request.on('timeout', () => request.destroy(new Error(`no answer from ${url} within ${timeout} ms`)));
    request.on('error', reject);
    request.end(body);
  });
}

function answerOf(target, { statusCode, headers, rawHeaders }, body) {
  return {
    status: statusCode,
    url: target.href,
    headers,
    rawHeaders,
    header: (name) => (Array.isArray(headers[name]) ? headers[name].join(', ') : headers[name]),
    setCookies: headers['set-cookie'] ?? [],
    body,
    text: body.toString('utf8'),
    json: () => JSON.parse(body.toString('utf8')),
  };
}

/** The headers of a page navigation, as Chromium sends them. */
export const NAVIGATION = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language': 'en',
  'sec-fetch-dest': 'document',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-site': 'none',
  'sec-fetch-user': '?1',
};

/** The headers of `fetch` in a page of the same origin. */
export const XHR = { accept: '*/*', 'sec-fetch-dest': 'empty', 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin' };

/** A browser without scripts: cookies, redirects, links and forms. Its cookies ignore the port, as browsers' do. */
export class Browser {
  /**
   * `gateway` is the origin that paths are relative to. Where that is https, which plain workerd does not speak,
   * `connectTo` is the http origin that stands behind it.
   */
  constructor(gateway, { connectTo } = {}) {
    this.gateway = gateway;
    this.connectTo = connectTo;
    this.cookies = [];
    /** The answers of the last navigation, redirects included. */
    this.trail = [];
  }

  /** One request with this browser's cookies; follows nothing. */
  async send(url, options = {}) {
    const target = new URL(url, this.gateway);
    const cookie = this.cookieHeader(target);
    const behind = this.connectTo && target.origin === this.gateway;
    const answer = await send(behind ? new URL(`${target.pathname}${target.search}`, this.connectTo) : target, {
      ...options,
      headers: { ...NAVIGATION, ...(behind ? { host: target.host } : {}), ...(cookie ? { cookie } : {}), ...options.headers },
    });
    answer.url = target.href;
    answer.setCookies.forEach((line) => this.store(line, target));
    return answer;
  }

  /** A request as a script in the page would send it. */
  fetch(url, options = {}) {
    return this.send(url, { ...options, headers: { ...XHR, ...options.headers } });
  }

  /** Goes to a page, through every redirect and page that goes on at once by itself. A fragment survives as browsers keep it (RFC 9110 §10.2.2). */
  async navigate(url, options = {}) {
    let target = new URL(url, this.gateway);
    let current = options;
    this.trail = [];
    for (let hops = 0; hops < 20; hops += 1) {
      const answer = await this.send(target, current);
      this.trail.push(answer);
      const location = leadsTo(answer);
      if (location === undefined) return answer;
      const next = new URL(location, target);
      if (next.hostname !== 'localhost' && next.origin !== this.gateway) {
        throw new Error(`${target.href} sends the browser to ${location}`);
      }
      if (!next.hash) next.hash = target.hash;
      target = next;
      if (answer.status !== 307 && answer.status !== 308) {
        const { body: _body, method: _method, ...rest } = current;
        current = rest;
      }
      current = { ...current, headers: withoutForm(current.headers) };
    }
    throw new Error(`too many redirects: ${this.trail.map((answer) => answer.url).join(' → ')}`);
  }

  /** Follows the first link of `page` whose address begins with `prefix`. */
  click(page, prefix) {
    const href = links(page.text).find((link) => link.startsWith(prefix));
    if (href === undefined) throw new Error(`no link ${prefix} on ${page.url} (${page.status}):\n${page.text}`);
    return this.navigate(new URL(href, page.url));
  }

  /** Sends the first form of `page` whose action contains `action`, with `fields` on top of its own. */
  submit(page, action, fields = {}) {
    const form = forms(page.text).find((candidate) => candidate.action.includes(action));
    if (form === undefined) throw new Error(`no form ${action} on ${page.url} (${page.status}):\n${page.text}`);
    return this.navigate(new URL(form.action || page.url, page.url), {
      method: 'POST',
      body: new URLSearchParams({ ...form.fields, ...fields }).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: new URL(page.url).origin,
        'sec-fetch-site': 'same-origin',
      },
    });
  }

  /**
   * Opens `path`, chooses the provider on the sign-in page and comes back. With the fake provider the customer is
   * whoever it is set to; with the demo provider it is `customer`.
   */
  async signIn(path = '/members/', { provider = 'demo', customer = 'ada' } = {}) {
    let page = await this.navigate(path);
    if (page.url.startsWith(`${this.gateway}/auth/login`)) page = await this.click(page, `/auth/with/${provider}`);
    if (page.url.includes('/interaction/')) page = await this.submit(page, '', { customer });
    return page;
  }

  /** Signs out with the form of the gateway's own page. */
  async signOut() {
    const page = await this.navigate('/auth/logout');
    return this.submit(page, 'logout');
  }

  cookie(name) {
    return this.cookies.find((cookie) => cookie.name === name)?.value;
  }

  /** Another browser with the same cookies: what a thief has. */
  copy() {
    const twin = new Browser(this.gateway, { connectTo: this.connectTo });
    twin.cookies = this.cookies.map((cookie) => ({ ...cookie }));
    return twin;
  }

  cookieHeader({ pathname, hostname }) {
    return this.cookies
      .filter(({ host, path }) => host === hostname && within(pathname, path))
      .sort((a, b) => b.path.length - a.path.length)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  /** RFC 6265bis §5.6, as far as a test on one host needs it. */
  store(line, { pathname, hostname }) {
    const [pair, ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const attribute = Object.fromEntries(
      attributes.map((part) => [part.split('=', 1)[0].toLowerCase(), part.slice(part.indexOf('=') + 1)]),
    );
    const path = attribute.path?.startsWith('/') ? attribute.path : pathname.replace(/\/[^/]*$/, '') || '/';
    if (name.startsWith('__Host-') && (path !== '/' || !('secure' in attribute) || 'domain' in attribute)) return;
    this.cookies = this.cookies.filter((cookie) => cookie.name !== name || cookie.path !== path);
    const expired =
      attribute['max-age'] !== undefined
        ? Number(attribute['max-age']) <= 0
        : attribute.expires !== undefined && Date.parse(attribute.expires) <= Date.now();
    if (!expired) this.cookies.push({ name, value, path, host: hostname });
  }
}

/** Where an answer sends the browser: a redirect, or a page that goes on at once by itself. */
function leadsTo(answer) {
  if (answer.status >= 300 && answer.status <= 399) return answer.header('location');
  return /^0; url=(.+)$/.exec(answer.header('refresh') ?? '')?.[1];
}

function within(pathname, path) {
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}

function withoutForm(headers = {}) {
  const { 'content-type': _type, origin: _origin, ...rest } = headers;
  return rest;
}

/** The addresses of the links of a page, in order. */
export function links(html) {
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map((match) => unescape(match[1]));
}

/** The forms of a page: `{ action, method, fields }`, the fields being its hidden ones. */
export function forms(html) {
  return [...html.matchAll(/<form\b([^>]*)>([^]*?)<\/form>/g)].map(([, tag, content]) => ({
    action: unescape(/\baction="([^"]*)"/.exec(tag)?.[1] ?? ''),
    method: (/\bmethod="([^"]*)"/.exec(tag)?.[1] ?? 'get').toLowerCase(),
    fields: Object.fromEntries(
      [...content.matchAll(/<input\b[^>]*\btype="hidden"[^>]*>/g)].map(([input]) => [
        unescape(/\bname="([^"]*)"/.exec(input)?.[1] ?? ''),
        unescape(/\bvalue="([^"]*)"/.exec(input)?.[1] ?? ''),
      ]),
    ),
  }));
}

function unescape(text) {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot));/gi, (_all, decimal, hex, name) =>
    name ? named[name.toLowerCase()] : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
  );
}

/**
 * Sends exactly these bytes and returns what comes back until the peer closes, or says nothing more for `quiet` ms.
 * Resolves to `{ raw, responses }`, each response `{ status, headers: [[name, value]], body }`.
 */
export function sendRaw(port, bytes, { quiet = 400, timeout = 10_000 } = {}) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes, 'latin1')));
    let idle;
    const finish = () => {
      clearTimeout(idle);
      clearTimeout(limit);
      socket.destroy();
      const received = Buffer.concat(chunks);
      resolve({ raw: received, responses: parseResponses(received) });
    };
    const limit = setTimeout(finish, timeout);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      clearTimeout(idle);
      idle = setTimeout(finish, quiet);
    });
    socket.on('end', finish);
    socket.on('error', (error) => (chunks.length > 0 ? finish() : (clearTimeout(limit), reject(error))));
  });
}

/** A request of lines, with the ending blank line; `Host` and `Connection: close` are up to the caller. */
export const lines = (...content) => `${content.join('\r\n')}\r\n\r\n`;

function parseResponses(bytes) {
  const responses = [];
  let rest = bytes.toString('latin1');
  for (let end; rest.startsWith('HTTP/') && (end = rest.indexOf('\r\n\r\n')) >= 0; ) {
    const [statusLine, ...fields] = rest.slice(0, end).split('\r\n');
    rest = rest.slice(end + 4);
    const headers = fields.map((field) => [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 1).trim()]);
    const value = (name) => headers.find(([n]) => n.toLowerCase() === name)?.[1];
    let body = '';
    if (/chunked/i.test(value('transfer-encoding') ?? '')) {
      for (let size; (size = parseInt(rest, 16)) > 0; ) {
        const at = rest.indexOf('\r\n') + 2;
        body += rest.slice(at, at + size);
        rest = rest.slice(at + size + 2);
      }
      rest = rest.replace(/^0\r\n\r\n/, '');
    } else {
      const length = Number(value('content-length') ?? rest.length);
      body = rest.slice(0, length);
      rest = rest.slice(length);
    }
    responses.push({ status: Number(statusLine.split(' ')[1]), headers, value, body: Buffer.from(body, 'latin1').toString('utf8') });
  }
  return responses;
}
