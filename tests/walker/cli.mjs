// `make walk SEED= STEPS= WALKS=`: seeded walks in Chromium, with everything at once. See docs/WALKER.md.
import { launch, walkAll } from './run.mjs';
import { judgedPages } from './checks.mjs';

const { SEED, FROM, WALKS, STEPS, LANES, FOR } = process.env;
const first = Number(SEED || FROM || 1);
const count = Number(WALKS || (SEED ? 1 : 100));
const length = Number(STEPS || 25);

const browser = await launch();
const began = performance.now();
/** Word of how far it is, once in a while. */
const onWalk = ({ walks, failed }) => walks % 50 === 0 && console.log(`… ${walks} walks, ${failed.length} failed`);
const seeds = Array.from({ length: count }, (_, n) => first + n);
const { walks, steps, failed, did } = await walkAll({ seeds, length, lanes: Number(LANES || 3), seconds: Number(FOR || Infinity), browser, onFailure: (error) => console.log(error.message), onWalk });
await browser.close();
const seconds = (performance.now() - began) / 1000;
if (SEED === undefined || SEED === '') {
  const often = Object.entries(did).sort(([, a], [, b]) => b - a).map(([name, times]) => `${name} ${times}`);
  console.log(`done: ${often.join(', ')}`);
}
console.log(`${walks} walks from seed ${first}, ${steps} steps in ${seconds.toFixed(0)} s (${(seconds / walks).toFixed(2)} s a walk), ${judgedPages.size} pages judged by axe-core: ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
