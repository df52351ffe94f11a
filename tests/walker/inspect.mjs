// What the checks look at, read in the page by one call.

/** Runs in the page: everything that is written there, and the ways that lead on. */
export function readPage() {
  const texts = [];
  const collect = (element) => {
    if (/^(SCRIPT|STYLE|NOSCRIPT|OPTION|TEMPLATE)$/.test(element.tagName)) return;
    const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (says) texts.push(element.textContent);
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) if (element.getAttribute(name)) texts.push(element.getAttribute(name));
    if (!says) for (const child of element.children) collect(child);
  };
  if (document.body) collect(document.body);
  texts.push(document.title);
  const skeleton = [...document.querySelectorAll('main *')]
    .map((one) => `${one.tagName}.${one.className}#${one.id}${one.getAttribute('aria-invalid') ?? ''}`);
  const root = document.documentElement;
  return {
    by: root.dataset.by,
    lang: root.lang,
    dir: root.dir,
    texts,
    ways: document.querySelectorAll('main a[href], main button').length,
    refreshes: /<meta http-equiv="refresh"/.test(document.querySelector('noscript')?.textContent ?? '') || document.querySelector('meta[http-equiv=refresh]') !== null,
    kind: skeleton.filter((part, at) => part !== skeleton[at - 1]).join(' '),
    title: document.querySelector('h1')?.textContent ?? '',
    overflow: root.scrollWidth - innerWidth,
    invalid: [...document.querySelectorAll('main [aria-invalid]')].map(({ id }) => id),
    fields: [...document.querySelectorAll('main input:not([type=hidden])')].map(({ name }) => name),
    buttons: [...document.querySelectorAll('main button')].map((one) => `${one.form?.getAttribute('action') ?? ''} ${one.name}=${one.value}`),
    links: [...document.querySelectorAll('main a[href]')].map((one) => one.getAttribute('href')),
  };
}
