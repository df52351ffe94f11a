// One watch per isolate over all pending origin requests, in the place of a timer for each.
//
// A timer of its own costs a request about 5 % of its CPU time. So the context of one request, whose client may long
// be answered, keeps a slow tick and tells any request of the isolate that its time is over, at most TICK after it is.
// When nothing is pending the tick ends.

/** Milliseconds between two looks. */
const TICK = 1000;
/** The platform lets a context live thirty seconds after its answer: before that, another one takes over the watch. */
const SHIFT = 25_000;

/** The pending requests, oldest first. */
const pending = new Set();
let watchedUntil = 0;

/** Calls `late`, in the context of the request it is about, unless `answered` is called within `timeout` milliseconds. */
export function expect(timeout, ctx, late) {
  const now = Date.now();
  const expected = { deadline: now + timeout, ctx, late, tell: undefined };
  listen(expected);
  pending.add(expected);
  if (now >= watchedUntil) ctx.waitUntil(watch());
  return expected;
}

/** The request has its answer. */
export function answered(expected) {
  pending.delete(expected);
}

/** What is told is heard in the context that listens: only there may a request be answered or a timer set. */
function listen(expected) {
  const { promise, resolve } = Promise.withResolvers();
  expected.tell = resolve;
  promise.then((late) => {
    if (late) return expected.late();
    listen(expected);
    if (Date.now() >= watchedUntil) expected.ctx.waitUntil(watch());
  });
}

async function watch() {
  const end = Date.now() + SHIFT;
  watchedUntil = end;
  while (pending.size > 0 && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, TICK));
    tellTheLate(Date.now());
  }
  watchedUntil = 0;
  // Whoever hears it first takes over: some of them may be gone. If nobody does, the next request begins a new watch.
  for (const expected of pending) expected.tell(false);
}

function tellTheLate(now) {
  for (const expected of pending) {
    if (now < expected.deadline) continue;
    pending.delete(expected);
    expected.tell(true);
  }
}
