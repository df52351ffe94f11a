// Origins in trouble: one that does not answer is left alone for a while, as the module says. While all are well, nobody
// is asked anything.
import { may_try, recovered, unanswered } from "../../../build/bindgen/vestibule.js";

/** The numbers of the origins whose last request had no answer. */
const troubled = new Set();

/** Whether a request may be tried. */
export const mayTry = (origin) => troubled.size === 0 || !troubled.has(origin) || may_try(origin, Date.now());

/** A request had an answer, whatever it says. */
export function noteAnswer(origin) {
  if (troubled.size === 0 || !troubled.delete(origin)) return;
  recovered(origin);
}

/** A request had none. */
export function noteSilence(origin) {
  troubled.add(origin);
  unanswered(origin, Date.now());
}
