// Keeps the part of the address after "#" over the sign-in: only the browser knows it.
const fragment = location.hash.slice(1);
if (fragment) {
  for (const element of document.querySelectorAll("[data-keeps-fragment]")) {
    const name = element.hasAttribute("action") ? "action" : "href";
    element.setAttribute(name, element.getAttribute(name) + "&fragment=" + encodeURIComponent(fragment));
  }
}
