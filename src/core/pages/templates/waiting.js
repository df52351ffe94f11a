// Keeps the waiting page up to date without loading it anew. Without scripts the `Refresh` header does that, which is called
// off here.
addEventListener("load", () => setTimeout(stop));

const { queue, seconds } = document.querySelector("main").dataset;
const lines = document.querySelectorAll(".status");

// Not all at the same moment.
const again = (after) => setTimeout(look, after * (900 + 200 * Math.random()));

async function look() {
  try {
    const answer = await fetch(queue, { headers: { accept: "application/json" }, cache: "no-store" });
    const now = await answer.json();
    if (now.state === "inside" || now.lines.length !== lines.length) return location.reload();
    now.lines.forEach((line, at) => lines[at].textContent !== line && (lines[at].textContent = line));
    again(now.look_again);
  } catch {
    again(20);
  }
}

again(seconds);

// A link to here would leave out the part of the address after "#".
document.querySelector("main .action").addEventListener("click", (event) => {
  event.preventDefault();
  location.reload();
});
