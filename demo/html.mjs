// The one page frame of the demo, and escaping.
export const escape = (value) =>
  String(value).replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]);

export const page = (title, body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${escape(title)}</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
  nav a, nav button { margin-right: 1rem; }
  table { border-collapse: collapse; width: 100%; font-size: .875rem; }
  td { border-top: 1px solid #ddd; padding: .25rem .5rem; vertical-align: top; overflow-wrap: anywhere; }
  td:first-child { white-space: nowrap; font-family: monospace; }
  tr.identity { background: #eef7ee; }
  button { font: inherit; padding: .5rem 1rem; margin: .25rem 0; }
  output { display: block; font-family: monospace; white-space: pre-line; }
</style>
<h1>${escape(title)}</h1>
${body}
</html>
`;
