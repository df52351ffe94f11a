// What every origin of the differential tests serves: the same few resources, each in a zone. A zone is what the gateway has a
// route for, so an origin that serves a resource says by its zone which route the gateway should have chosen.
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The zones, with the gateway's route of each. `club` is a protected one inside a public one, `help` the other way round. */
export const ZONES = {
  open: { prefix: '/', access: 'optional' },
  public: { prefix: '/public', access: 'public' },
  club: { prefix: '/public/club', access: 'required' },
  members: { prefix: '/members', access: 'required' },
  help: { path: '/members/help', access: 'public' },
  admin: { prefix: '/admin', access: 'roles', roles: ['admin'] },
  report: { path: '/report', access: 'required' },
};

export const PROTECTED = ['club', 'members', 'admin', 'report'];
/** Where nobody is identified, whoever asks. */
export const UNIDENTIFIED = ['public', 'help'];

/** Which route docs/CONFIGURATION.md puts a plainly spelt path on: whatever its letter case, the most specific one. */
export function zoneByTheBook(path) {
  const lower = path.toLowerCase();
  const within = (folder) => folder === '/' || lower === folder || lower.startsWith(`${folder}/`);
  const covering = Object.entries(ZONES).filter(([, route]) => (route.path ? lower === route.path : within(route.prefix)));
  const rank = ([, route]) => (route.path ? 10_000 : route.prefix.length);
  return covering.sort((a, b) => rank(b) - rank(a))[0][0];
}

/** Path → zone. A path that ends in a slash is a folder's index. */
export const RESOURCES = {
  '/': 'open',
  '/news/': 'open',
  '/news/today.html': 'open',
  '/publicity.html': 'open',
  '/membership.html': 'open',
  '/public/': 'public',
  '/public/page.html': 'public',
  '/public/style.css': 'public',
  '/public/members/page.html': 'public',
  '/public/club/': 'club',
  '/public/club/secret.html': 'club',
  '/members/': 'members',
  '/members/secret.html': 'members',
  '/members/style.css': 'members',
  '/members/deep/er/secret.html': 'members',
  '/members/public/secret.html': 'members',
  '/members/help': 'help',
  '/admin/': 'admin',
  '/admin/users.html': 'admin',
  '/report': 'report',
};

/** What an origin says that serves a resource. Origins that see headers add the subject they saw. */
export const served = (zone, path, subject) => `served ${zone} ${path}${subject === undefined ? '' : ` saw ${subject}`}\n`;

/** The zone and the subject that an answer speaks of; without one the origin served nothing. */
export function readServed(text) {
  const found = /^served (\w+) (.*?)(?: saw (.*))?$/m.exec(text);
  return found && { zone: found[1].toLowerCase(), path: found[2], subject: found[3] };
}

/** Writes the resources as files; resolves to the folder. Servers that give up their rights can read it, too. */
export function writeTree() {
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-origins-'));
  chmodSync(folder, 0o755);
  const root = join(folder, 'tree');
  for (const [path, zone] of Object.entries(RESOURCES)) {
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, served(zone, path));
  }
  return { folder, root };
}
