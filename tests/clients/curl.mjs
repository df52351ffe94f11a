// A customer whose browser is curl with a cookie jar. It follows redirects by itself; forms are filled in here.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forms, links } from '../edge/client.mjs';

export class Curl {
  /** `authority`: the file of a certificate that is trusted. */
  constructor(origin, { authority } = {}) {
    this.origin = origin;
    this.folder = mkdtempSync(join(tmpdir(), 'vestibule-curl-'));
    this.jar = join(this.folder, 'jar');
    this.authority = authority ? ['--cacert', authority] : [];
  }

  /** curl's own words; resolves to `{ url, status, redirects, type, text }`. */
  async run(url, ...args) {
    const report = '\n%{url_effective}\t%{http_code}\t%{num_redirects}\t%{content_type}';
    const all = ['--silent', '--show-error', '--max-time', '20', '--cookie', this.jar, '--cookie-jar', this.jar, ...this.authority, '--write-out', report, ...args, new URL(url, this.origin).href];
    const output = await new Promise((resolve, reject) => {
      execFile('curl', all, { maxBuffer: 1 << 24, env: { PATH: process.env.PATH } }, (error, stdout, stderr) => (error ? reject(new Error(`${stderr}curl ${all.join(" ")}`)) : resolve(stdout)));
    });
    const at = output.lastIndexOf('\n');
    const [effective, status, redirects, type] = output.slice(at + 1).split('\t');
    return { url: effective, status: Number(status), redirects: Number(redirects), type, text: output.slice(0, at) };
  }

  open(url) {
    return this.run(url, '--location', '--header', 'Accept: text/html');
  }

  click(page, part) {
    const href = links(page.text).find((link) => link.includes(part));
    if (href === undefined) throw new Error(`no link ${part} on ${page.url} (${page.status}):\n${page.text}`);
    return this.open(new URL(href, page.url));
  }

  /** `from` says which page the form is on, as every browser does; curl does not by itself. */
  submit(page, part, fields = {}, { from = true } = {}) {
    const form = forms(page.text).find(({ action }) => action.includes(part));
    if (form === undefined) throw new Error(`no form ${part} on ${page.url} (${page.status}):\n${page.text}`);
    const data = Object.entries({ ...form.fields, ...fields }).flatMap(([name, value]) => ['--data-urlencode', `${name}=${value}`]);
    // Without data curl would make it a GET.
    const origin = from ? ['--header', `Origin: ${new URL(page.url).origin}`] : [];
    return this.run(new URL(form.action || page.url, page.url).href, '--location', '--header', 'Accept: text/html', ...origin, ...(data.length > 0 ? data : ['--data', '']));
  }

  async session() {
    return JSON.parse((await this.run('/auth/session')).text);
  }

  async signOut() {
    const out = await this.submit(await this.open('/auth/logout'), '/auth/logout');
    // On to the provider leads a page that browsers leave by themselves.
    if (!links(out.text).some((link) => link.includes('/session/end'))) return out;
    return this.submit(await this.click(out, '/session/end'), '/session/end/confirm', { logout: 'yes' });
  }

  /** The names of the cookies in the jar. */
  get cookies() {
    const lines = readFileSync(this.jar, 'utf8').split('\n').filter((line) => line && !/^# /.test(line));
    return lines.map((line) => line.split('\t')[5]).filter((name) => /^(__Host-)?(session|browser)$/.test(name)).sort();
  }

  close() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
