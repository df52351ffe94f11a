// Keeps the part of the address after "#" over the sign-in: only the browser knows it.
const fragment = location.hash.slice(1);
if (fragment) {
  for (const link of document.querySelectorAll("a[data-keeps-fragment]")) {
    link.setAttribute("href", link.getAttribute("href") + "&fragment=" + encodeURIComponent(fragment));
  }
}
