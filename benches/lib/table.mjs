// The table that people read.

/** One line a figure: what it is, its value, its target, and whether that is met. */
export function table(figures) {
  const cells = figures.map((figure) => [figure.what, valueOf(figure), targetOf(figure), verdict(figure)]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column].length)));
  const line = ([what, value, target, met]) =>
    `  ${what.padEnd(widths[0])}  ${value.padStart(widths[1])}  ${target.padEnd(widths[2])}  ${met}`.trimEnd();
  return ['', ...cells.map(line), ''].join('\n');
}

function valueOf({ value, unit }) {
  if (unit === '×') return `${value.toFixed(2)}×`;
  if (Math.abs(value) < 10 && !Number.isInteger(value)) return `${value.toFixed(3)}`;
  return `${Math.round(value).toLocaleString('en')}${unit && ` ${unit}`}`;
}

function targetOf({ atLeast, atMost, unit }) {
  if (atLeast !== undefined) return `≥ ${atLeast}${unit}`;
  if (atMost !== undefined) return `≤ ${atMost.toLocaleString('en')}${unit && (unit === '×' ? unit : ` ${unit}`)}`;
  return '';
}

function verdict({ value, atLeast, atMost }) {
  if (atLeast === undefined && atMost === undefined) return '';
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity) ? 'met' : 'MISSED';
}
