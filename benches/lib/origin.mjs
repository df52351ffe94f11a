// The origin behind every gateway: nginx on loopback. It is what many origins are, and it needs so little of the core
// that it shares with wrk that the gateway is what saturates.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answering, freePort, start, stop } from '../../tools/children.mjs';
import { LOAD_CORE, pinned } from './machine.mjs';

const PARAGRAPH = '<p>Tea, honey and paper lanterns; the basket holds two things and the kettle is on.</p>';
const PAGE = `<!doctype html><title>Corner Shop</title><h1>Hello again</h1>${PARAGRAPH.repeat(10)}`;

/** The page that is asked for under load, one that tells who the origin was told of, and one that tells it in full. */
export const PAGE_PATH = '/members/page?x=1';
export const ECHO_PATH = '/members/echo';
export const TOLD_PATH = '/members/told';
/** The headers that the last one shows, a line each. */
export const TOLD = ['subject', 'email', 'email-verified', 'name', 'locale', 'roles', 'session', 'assertion'];

/** Starts it, its files in `folder`. The answer has `address` (host:port) and `stop()`. */
export async function startOrigin(folder) {
  mkdirSync(folder, { recursive: true });
  const address = `127.0.0.1:${await freePort()}`;
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, address));
  const nginx = start(...pinned(LOAD_CORE, ['nginx', '-c', file, '-e', join(folder, 'error.log')]));
  await answering(`http://${address}/`, nginx);
  return { address, stop: () => stop(nginx) };
}

/** Folders that nginx would otherwise want to make where only root may. */
const SPOOLS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

const configuration = (folder, address) => `worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  ${SPOOLS.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
  keepalive_requests 100000000;
  default_type text/html;
  add_header Cache-Control "private, no-cache";
  server {
    listen ${address};
    location / { return 200 '${PAGE}'; }
    location ${TOLD_PATH} { return 200 '${TOLD.map((name) => `$http_x_auth_${name.replace('-', '_')}`).join('\n')}'; }
    location ${ECHO_PATH} { return 200 'subject=$http_x_user_id$http_x_auth_subject; cookie=$http_cookie'; }
  }
}
`;
