// Makes pages nicer; every page works without it.

// A second click sends a form no second time, unless nothing has come of the first for a while.
let sent = 0;
addEventListener("submit", (event) => {
  if (event.timeStamp - sent < 4000 && sent > 0) event.preventDefault();
  else sent = event.timeStamp;
});
addEventListener("pageshow", (event) => event.persisted && (sent = 0));

// Whatever is pasted around a code, the code is found in it.
document.querySelector("[autocomplete=one-time-code]")?.addEventListener("paste", (event) => {
  const codes = event.clipboardData.getData("text").match(/(?<!\d)\d{4}[ -]?\d{4}(?!\d)/g);
  if (codes?.length !== 1) return;
  event.preventDefault();
  event.target.value = codes[0];
});

// The browser knows the names of countries in every language.
for (const element of document.querySelectorAll("[data-region]")) {
  try {
    element.textContent = new Intl.DisplayNames(document.documentElement.lang, { type: "region" }).of(element.textContent);
  } catch {}
}
