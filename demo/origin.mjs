// The demo origin: a web application behind the gateway that shows the request headers it received.
import { createServer } from 'node:http';
import { escape, page } from './html.mjs';
import { echoWebSocket } from './websocket.mjs';

/** Starts it; port 0 takes a free one. Resolves to `{ port, url, close }`. */
export async function startDemoOrigin({ port = 0 } = {}) {
  const server = createServer(answer);
  server.on('upgrade', echoWebSocket);
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, resolve));
  const bound = server.address().port;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: bound, url: `http://localhost:${bound}`, close };
}

function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://origin');
  if (pathname === '/members/events') return events(request, response);
  if (pathname.startsWith('/api/')) return json(request, response);
  if (pathname.startsWith('/assets/')) {
    response.writeHead(200, { 'content-type': 'text/css', 'cache-control': 'public, max-age=60' });
    return response.end(':root { color-scheme: light }\n');
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(shop(request));
}

function json(request, response) {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers }, null, 2));
}

/** Server-sent events: one a second until the reader leaves. */
function events(request, response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  let count = 0;
  const send = () => response.write(`data: event ${++count} for ${request.headers['x-auth-subject'] ?? 'nobody'}\n\n`);
  send();
  const timer = setInterval(send, 1000);
  response.on('close', () => clearInterval(timer));
}

function shop(request) {
  const name = request.headers['x-auth-name'];
  const greeting = request.headers['x-auth-subject']
    ? `<p id="greeting">Welcome, ${escape(decoded(name ?? request.headers['x-auth-email'] ?? request.headers['x-auth-subject']))}.</p>`
    : '<p id="greeting">Welcome, stranger.</p>';
  return page('Corner Shop', `${greeting}
<nav>
  <a href="/">Home</a>
  <a href="/members/">Members</a>
  <a href="/members/orders?x=1#total">Orders</a>
  <a href="/staff">Staff</a>
  <a href="/api/me">API</a>
</nav>
<nav>
  <a id="sign-in" href="/auth/login?return=${encodeURIComponent(request.url)}">Sign in</a>
  <a id="sign-out" href="/auth/logout">Sign out</a>
  <a href="/auth/session">Session</a>
</nav>
<nav>
  <button type="button" id="ws">WebSocket echo</button>
  <button type="button" id="sse">Server-sent events</button>
</nav>
<output id="live"></output>
<h2>The request this origin received</h2>
<p><code id="request">${escape(request.method)} ${escape(request.url)}</code>, fragment <code id="fragment"></code></p>
<table id="headers">
${headerRows(request.rawHeaders)}
</table>
<script>
  const live = document.getElementById('live');
  const show = (text) => { live.textContent += text + '\\n'; };
  const showFragment = () => { document.getElementById('fragment').textContent = location.hash; };
  showFragment();
  addEventListener('hashchange', showFragment);
  document.getElementById('ws').onclick = () => {
    const socket = new WebSocket(location.origin.replace('http', 'ws') + '/members/ws');
    socket.onopen = () => socket.send('hello');
    socket.onmessage = (message) => { show('WebSocket: ' + message.data); socket.close(); };
    socket.onerror = () => show('WebSocket: refused');
  };
  document.getElementById('sse').onclick = () => {
    const source = new EventSource('/members/events');
    source.onmessage = (message) => show('SSE: ' + message.data);
    source.onerror = () => { show('SSE: ended'); source.close(); };
  };
</script>`);
}

function headerRows(rawHeaders) {
  const rows = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const [name, value] = [rawHeaders[i].toLowerCase(), rawHeaders[i + 1]];
    const identity = name.startsWith('x-auth-') ? ' class="identity"' : '';
    rows.push(`<tr${identity} data-name="${escape(name)}"><td>${escape(name)}</td><td>${escape(value)}</td></tr>`);
  }
  return rows.sort().join('\n');
}

/** Header values that are not plain ASCII arrive percent-encoded. */
function decoded(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
