// The numbers that a noisy machine leaves meaningful.

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

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Welch's t of two samples: how far apart their means are, in standard errors. */
export function welch(one, other) {
  const error = (values) => {
    const middle = mean(values);
    return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1) / values.length;
  };
  return (mean(one) - mean(other)) / Math.sqrt(error(one) + error(other));
}

/** The two-sided p-value of the Mann–Whitney U test, by the normal approximation: samples are large, ties are rare. */
export function mannWhitney(one, other) {
  const all = [...one.map((value) => [value, 1]), ...other.map((value) => [value, 0])].sort(([a], [b]) => a - b);
  const ranks = all.reduce((sum, [, mine], index) => sum + mine * (index + 1), 0);
  const [n, m] = [one.length, other.length];
  const u = ranks - (n * (n + 1)) / 2;
  const z = Math.abs(u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  return 2 * (1 - normal(z));
}

/** The normal distribution (Abramowitz and Stegun 26.2.17; off by less than 7.5e-8). */
function normal(z) {
  const t = 1 / (1 + 0.2316419 * z);
  const powers = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const tail = powers.reduce((sum, factor, index) => sum + factor * t ** (index + 1), 0);
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
