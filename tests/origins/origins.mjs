// The origins of the differential tests: servers that nobody here wrote, with the same resources (tree.mjs).
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, start, stop } from '../../tools/children.mjs';
import { inRoot } from '../../tools/paths.mjs';
import { writeTree } from './tree.mjs';
import { Wire } from './wire.mjs';

const found = (...paths) => paths.find((path) => existsSync(path));
const nginxBinary = () => found('/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx');
const apacheBinary = () => found('/usr/sbin/apache2');
const apacheModules = '/usr/lib/apache2/modules';
const python = inRoot('.tools', 'python', 'bin', 'python');
const tomcatHome = '/usr/share/tomcat10';

/**
 * Starts all of them. Resolves to `{ origins, stop }`; an origin is `{ name, port, sees }`, `sees` being whether every answer of
 * its says which `X-Auth-Subject` arrived. What is missing on this machine is an error that says how to get it.
 */
export async function startOrigins() {
  const { folder, root } = writeTree();
  const children = [];
  const stopEverything = async () => {
    await Promise.all(children.map((child) => stop(child)));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const node = await nodes(children, folder);
    const sets = await Promise.all([nginx(children, folder, root, node[0].port), apache(children, folder, root), pythons(children, folder, root), tomcat(children, folder, root)]);
    const origins = [...node, ...sets.flat()];
    await Promise.all(origins.map((origin) => answers(origin)));
    return { origins, stop: stopEverything };
  } catch (error) {
    await stopEverything();
    throw error;
  }
}

/** Waits until it serves the page that everybody may see; says what it answered instead. */
async function answers({ name, port }) {
  const request = Buffer.from(`GET /public/page.html HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`);
  let answer;
  for (let tries = 0; tries < 600; tries += 1) {
    answer = await new Wire(port).ask(request, { fresh: true });
    if (answer.status === 200 && /^served public/m.test(answer.body)) return;
    await sleep(50);
  }
  throw new Error(`the origin ${name} does not serve its page: ${answer.raw || 'no answer'}`);
}

function missing(what) {
  throw new Error(`${what} is missing: run tools/setup.sh origins`);
}

function run(children, folder, command, args, options = {}) {
  const child = start(command, args, { stdio: ['ignore', 'ignore', process.env.ORIGINS_STDERR ? 'inherit' : 'ignore'], cwd: folder, ...options });
  children.push(child);
  return child;
}

async function nodes(children, folder) {
  const names = ['Node', 'Node, generous', 'Express'];
  const origins = await Promise.all(names.map(async (name) => ({ name, port: await freePort() })));
  run(children, folder, process.execPath, [inRoot('tests', 'origins', 'node.mjs'), ...origins.map(({ port }) => String(port))]);
  return origins;
}

/** Its static files; locations that heed no letter case; and a proxy that passes the path on as it has understood it. */
async function nginx(children, folder, root, behind) {
  const binary = nginxBinary() ?? missing('nginx');
  const [files, locations, proxy] = await Promise.all([freePort(), freePort(), freePort()]);
  const own = join(folder, 'nginx');
  mkdirSync(own, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${own}/${kind};`).join('\n');
  const says = (zone) => `return 200 "served ${zone} $uri saw $http_x_auth_subject\\n";`;
  writeFileSync(join(own, 'nginx.conf'), `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${own}/pid;
error_log stderr crit;
events { worker_connections 1024; }
http {
${temporary}
  access_log off;
  default_type text/plain;
  keepalive_requests 1000000;
  large_client_header_buffers 8 64k;
  server {
    listen 127.0.0.1:${files};
    root ${root};
    index index.html;
    add_header X-Saw-Subject $http_x_auth_subject always;
    error_page 405 =200 $uri;
  }
  server {
    listen 127.0.0.1:${locations};
    location = / { ${says('open')} }
    location ~* ^/news(/|$) { ${says('open')} }
    location ~* ^/report$ { ${says('report')} }
    location ~* ^/members/help$ { ${says('help')} }
    location ~* ^/public/club(/|$) { ${says('club')} }
    location ~* ^/public(/|$) { ${says('public')} }
    location ~* ^/members(/|$) { ${says('members')} }
    location ~* ^/admin(/|$) { ${says('admin')} }
    location / { return 404; }
  }
  server {
    listen 127.0.0.1:${proxy};
    location / { proxy_pass http://127.0.0.1:${behind}/; }
  }
}
`);
  run(children, folder, binary, ['-e', 'stderr', '-p', own, '-c', join(own, 'nginx.conf')]);
  return [{ name: 'nginx', port: files, sees: true }, { name: 'nginx, locations', port: locations }, { name: 'nginx to Node', port: proxy }];
}

/** As it comes; and with everything switched on that makes it take more spellings. */
async function apache(children, folder, root) {
  const binary = apacheBinary() ?? missing('Apache httpd');
  const [plain, generous] = await Promise.all([freePort(), freePort()]);
  const own = join(folder, 'apache');
  mkdirSync(own, { recursive: true });
  const modules = ['mpm_event', 'authz_core', 'dir', 'headers', 'mime', 'negotiation', 'speling'];
  writeFileSync(join(own, 'mime.types'), 'text/html html\ntext/css css\n');
  writeFileSync(join(own, 'httpd.conf'), `ServerRoot ${own}
ServerName localhost
PidFile ${own}/pid
ErrorLog ${own}/error.log
LogLevel crit
${modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
Listen 127.0.0.1:${plain}
Listen 127.0.0.1:${generous}
TypesConfig ${own}/mime.types
MaxKeepAliveRequests 0
KeepAliveTimeout 60
LimitRequestLine 65536
DirectoryIndex index.html
DocumentRoot ${root}
Header always set X-Saw-Subject "expr=%{HTTP:X-Auth-Subject}"
<Directory ${root}>
  Require all granted
  Options FollowSymLinks
</Directory>
<VirtualHost 127.0.0.1:${plain}>
  DocumentRoot ${root}
</VirtualHost>
<VirtualHost 127.0.0.1:${generous}>
  DocumentRoot ${root}
  AllowEncodedSlashes On
  HttpProtocolOptions Unsafe
  CheckSpelling On
  <Directory ${root}>
    Require all granted
    Options FollowSymLinks MultiViews
  </Directory>
</VirtualHost>
`);
  run(children, folder, binary, ['-f', join(own, 'httpd.conf'), '-D', 'FOREGROUND']);
  return [{ name: 'Apache', port: plain, sees: true }, { name: 'Apache, generous', port: generous, sees: true }];
}

async function pythons(children, folder, root) {
  if (!existsSync(python)) missing('the Python environment');
  const names = { flask: 'Flask', aiohttp: 'aiohttp', starlette: 'Starlette', files: 'http.server' };
  return Promise.all(Object.entries(names).map(async ([which, name]) => {
    const port = await freePort();
    run(children, folder, python, [inRoot('tests', 'origins', 'frameworks.py'), which, String(port), root]);
    return { name, port };
  }));
}

/** A servlet container: what follows a `;` is a parameter of the segment there. */
async function tomcat(children, folder, root) {
  if (!existsSync(join(tomcatHome, 'bin', 'bootstrap.jar'))) missing('Tomcat');
  const port = await freePort();
  const own = join(folder, 'tomcat');
  ['conf', 'logs', 'temp', 'work', 'webapps'].forEach((name) => mkdirSync(join(own, name), { recursive: true }));
  mkdirSync(join(own, 'app', 'WEB-INF'), { recursive: true });
  for (const name of ['index.html', 'news', 'publicity.html', 'membership.html', 'public', 'members', 'admin', 'report']) {
    symlinkSync(join(root, name), join(own, 'app', name));
  }
  writeFileSync(join(own, 'conf', 'web.xml'), `<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
  <servlet>
    <servlet-name>default</servlet-name>
    <servlet-class>org.apache.catalina.servlets.DefaultServlet</servlet-class>
  </servlet>
  <servlet-mapping><servlet-name>default</servlet-name><url-pattern>/</url-pattern></servlet-mapping>
  <welcome-file-list><welcome-file>index.html</welcome-file></welcome-file-list>
</web-app>
`);
  writeFileSync(join(own, 'conf', 'server.xml'), `<Server port="-1">
  <Service name="Catalina">
    <Connector port="${port}" address="127.0.0.1" protocol="HTTP/1.1" maxKeepAliveRequests="-1" maxThreads="64"
      encodedSolidusHandling="decode" rejectIllegalHeader="false" relaxedPathChars="&lt;&gt;[\\]^\`{|}&quot;" />
    <Engine name="Catalina" defaultHost="localhost">
      <Host name="localhost" appBase="webapps" autoDeploy="false" deployOnStartup="false">
        <Context path="" docBase="${own}/app"><Resources allowLinking="true" /></Context>
      </Host>
    </Engine>
  </Service>
</Server>
`);
  const bin = join(tomcatHome, 'bin');
  run(children, folder, 'java', [
    '-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', `-Dcatalina.home=${tomcatHome}`, `-Dcatalina.base=${own}`, `-Djava.io.tmpdir=${own}/temp`,
    '-cp', `${bin}/bootstrap.jar:${bin}/tomcat-juli.jar`, 'org.apache.catalina.startup.Bootstrap', 'start',
  ]);
  return [{ name: 'Tomcat', port }];
}
