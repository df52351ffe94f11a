// What a seed decides.

/** Numbers from 0 to 1 that the seed decides (mulberry32), and choices made of them. */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    chance: (likely) => next() < likely,
    pick: (list) => list[Math.floor(next() * list.length)],
    /** One of `[thing, weight]`, the heavier the likelier. */
    weighted(list) {
      let drawn = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      return (list.find(([, weight]) => (drawn -= weight) < 0) ?? list.at(-1))[0];
    },
  };
}
