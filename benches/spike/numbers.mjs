// What is read from a surge: the numbers of the table.
import { SURGE } from './people.mjs';
import { WORKERS } from './shop.mjs';

/** The columns, in the order of the runs. */
export const TITLES = { none: 'no gateway', limit: 'a plain rate limit', room: 'the waiting room' };
/** The first seconds of the calm are for the compilers to warm up; a visit takes so long, with time to spare. */
const WARM = 2;
const VISIT = 14;

/** The value below which so many of a hundred lie. */
export function percentile(values, hundredth) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * hundredth) / 100) - 1)] ?? NaN;
}

export const isError = ({ outcome }) => outcome !== 'page' && outcome !== 'wait';

export function numbersOf({ name, tries, clicks, visits, reports, downs }) {
  const end = SURGE.ramp + SURGE.hold;
  const inSpike = ({ at }) => at >= 0;
  const inCalm = ({ at }) => at >= WARM - SURGE.calm && at < 0;
  const took = (which) => clicks.filter(which).map((click) => click.took);
  const spike = tries.filter(inSpike);
  const errors = spike.filter(isError);
  // Whoever came too late to be done is left out.
  const came = visits.filter(({ at, isWhole }) => at >= 0 && isWhole && at < end - VISIT);
  const share = (isOne) => {
    const of = came.filter(isOne);
    return of.filter(({ finished }) => finished !== undefined).length / of.length;
  };
  const newcomers = visits.filter(({ at, isWhole }) => at >= 0 && isWhole);
  const waited = newcomers.filter((visit) => visit.waited > 0 && visit.entered !== undefined).map((visit) => visit.waited);
  return {
    name,
    most: Math.max(...reports.filter(inSpike).map(({ open }) => open)),
    down: downs.reduce((sum, { from, to }) => sum + Math.min(to, end) - Math.min(from, end), 0),
    falls: downs.length,
    requests: spike.length,
    errors: errors.length,
    pages: spike.filter(({ outcome }) => outcome === 'page').length,
    calm: { p50: percentile(took(inCalm), 50), p99: percentile(took(inCalm), 99) },
    // Clicks that came to nothing until the end count as long as they had lasted by then: the time is `cut`.
    inside: { p50: percentile(took(inSpike), 50), p99: percentile(took(inSpike), 99), cut: clicks.some((click) => inSpike(click) && !click.done && click.took > 1) },
    insideErrors: clicks.filter(inSpike).reduce((sum, { failures }) => sum + failures, 0),
    atOnce: newcomers.filter((visit) => visit.waited === 0 && visit.entered !== undefined).length,
    waited: { count: waited.length, p50: percentile(waited, 50), p90: percentile(waited, 90) },
    stillWaiting: newcomers.filter(({ waits }) => waits).length,
    gaveUp: newcomers.filter(({ gaveUp }) => gaveUp !== undefined).length,
    signedIn: share(({ signedIn }) => signedIn),
    guests: share(({ signedIn }) => !signedIn),
  };
}

const inRoom = (numbers) => numbers.find(({ name }) => name === 'room');

/** What becomes a figure of target/bench.json. */
export const figures = [
  { key: 'spike_inside_errors', what: 'errors of customers inside during the surge', unit: '', atMost: 0, of: (numbers) => inRoom(numbers).insideErrors },
  { key: 'spike_inside_p99_vs_calm', what: 'their p99 from click to page, against the calm before', unit: '×', atMost: 1.2, of: (numbers) => inRoom(numbers).inside.p99 / inRoom(numbers).calm.p99 },
];

const count = (value) => Math.round(value).toLocaleString('en');
export const seconds = (value) => (Number.isNaN(value) ? '–' : value < 10 ? `${value.toFixed(2)} s` : `${value.toFixed(0)} s`);
export const percent = (share) => `${Math.round(100 * share)} %`;

/** The table, in Markdown. */
export function tableOf(numbers, loads) {
  const rows = [
    ['', ({ name }) => TITLES[name]],
    ['requests at the origin at once, at most', ({ most }) => count(most)],
    ['the origin was down', ({ falls, down }) => (falls === 0 ? 'never' : `${falls} times, ${down.toFixed(0)} of ${SURGE.ramp + SURGE.hold} s`)],
    ['pages served', ({ pages }) => count(pages)],
    ['errors that customers saw', ({ errors, requests }) => `${count(errors)} (${percent(errors / requests)} of requests)`],
    ['from click to page in calm, p50, p99', ({ calm }) => `${seconds(calm.p50)}, ${seconds(calm.p99)}`],
    ['from click to page in the spike, inside: p50, p99', ({ inside }) => `${seconds(inside.p50)}, ${inside.cut ? 'more than ' : ''}${seconds(inside.p99)}`],
    ['let in at once', ({ atOnce }) => count(atOnce)],
    ['let in after a wait: how many, p50, p90', ({ waited }) => (waited.count === 0 ? '–' : `${count(waited.count)}, ${seconds(waited.p50)}, ${seconds(waited.p90)}`)],
    ['with a place in the queue at the end', ({ stillWaiting }) => count(stillWaiting)],
    ['gave up', ({ gaveUp }) => count(gaveUp)],
    ['signed-in customers who got all they came for', ({ signedIn }) => percent(signedIn)],
    ['guests who did', ({ guests }) => percent(guests)],
  ];
  const lines = rows.map(([title, cell]) => `| ${title} | ${numbers.map(cell).join(' | ')} |`);
  lines.splice(1, 0, `| --- |${' --- |'.repeat(numbers.length)}`);
  const by = loads.map(({ connections, perSecond, p99, fell }) => `${connections} at once: ${fell ? 'falls over' : `${count(perSecond)} pages a second, p99 ${p99}`}`);
  return [...lines, '', `The shop (${WORKERS} workers) alone, by wrk: ${by.join('; ')}.`].join('\n');
}
