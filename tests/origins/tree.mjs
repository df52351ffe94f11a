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

/**
 * The zones docs/CONFIGURATION.md lets a plainly spelt path be in: of the most specific route, whatever the letter case; of that
 * for an origin that heeds it; of that for one to which a slash at the end makes no difference.
 */
export function zonesByTheBook(path) {
  const lower = path.toLowerCase();
  return [mostSpecific(lower), mostSpecific(path), mostSpecific(lower.replace(/(.)\/$/, '$1'))];
}

function mostSpecific(path) {
  const covers = (folder) => folder === '/' || path === folder || path.startsWith(`${folder}/`);
  const covering = Object.entries(ZONES).filter(([, route]) => (route.path ? path === route.path : covers(route.prefix)));
  const rank = ([, route]) => (route.path ? Infinity : route.prefix.length);
  return covering.reduce((best, one) => (rank(one) > rank(best) ? one : best))[0];
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
