// The two numbers that a noisy machine leaves meaningful.

/** The median of a list that is not empty. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The median of `above[i] / below[i]`: neighbours in time are compared with each other, so that a machine which slows
 * down half way through a run does not favour one side.
 */
export const pairedRatio = (above, below) => median(above.map((value, i) => value / below[i]));
