// Every page and every mail in every state, as files and over HTTP, each under its own Content-Security-Policy.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { inRoot, root } from './paths.mjs';

/**
 * Writes them into `directory`, in these languages or in all. Resolves to one entry a file:
 * `{ file, name, kind, language, direction, policy }`, as examples/gallery.rs says.
 */
export function writeSamples(directory, languages = []) {
  rmSync(directory, { recursive: true, force: true });
  const example = ['run', '--quiet', '--package', 'vestibule', '--example', 'gallery'];
  const { status, error } = spawnSync('cargo', [...example, '--', directory, ...languages], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`the sample pages could not be made: ${error?.message ?? 'see above'}`);
  return JSON.parse(readFileSync(join(directory, 'index.json'), 'utf8'));
}

/** Serves what `writeSamples` wrote. Resolves to `{ url, close }`; a sample is at `url` + `/` + its `file`. */
export async function serveSamples(directory, samples) {
  const known = new Map(samples.map((sample) => [`/${sample.file}`, sample]));
  const server = createServer((request, response) => {
    const sample = known.get(request.url);
    if (!sample) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': sample.policy });
    response.end(readFileSync(join(directory, sample.file)));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${server.address().port}`, close };
}

/** The file of a sample without what is said in it: two that are built alike differ in words only. */
export function structure(html) {
  const inside = html.replace(/<(style|script)>[^]*?<\/\1>|<footer>[^]*<\/footer>/g, '');
  const tags = [...inside.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/ (lang|dir|href|action|value)="[^"]*"/g, ''));
  return tags.join('');
}

export const samplesDir = inRoot('target', 'gallery', 'html');
