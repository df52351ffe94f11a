// The picture of the surge: a column for each way, the same axes in all of them.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { isError, percent, seconds, TITLES } from './numbers.mjs';
import { SURGE } from './people.mjs';
import { MEMORY, WORKERS } from './shop.mjs';

const WIDTH = 1200;
const LEFT = 92;
const COLUMN = 344;
const GAP = 22;
const FROM = -SURGE.calm;
const TO = SURGE.ramp + SURGE.hold;
/** Where the rows begin, and how high they are. */
const ROWS = {
  coming: { y: 318, height: 36 },
  gets: { y: 402, height: 140 },
  origin: { y: 590, height: 140 },
  clicks: { y: 778, height: 160 },
};
/** Above the last row is a band for the clicks that came to nothing. */
const BAND = 18;
const HEIGHT = 1000;
/** The axis of the last row, in seconds. */
const SHORTEST = 0.1;
const LONGEST = 20;
/** Of so many clicks at most a column shows all. */
const DOTS = 2_500;

const STYLE = `
    .ground { fill: #f5f6f8; stroke: #d0d4dc }
    .panel { fill: #ffffff }
    .ink { fill: #1c1d22 }
    .soft { fill: #565a66 }
    .page { fill: #1f4fd8 }
    .wait { fill: #e0a100 }
    .error { fill: #c62f24 }
    .area { fill: #c3c8d4 }
    .down { fill: #c62f24; fill-opacity: .13 }
    .grid { stroke: #dfe2e8; fill: none }
    .zero { stroke: #9aa0ae; fill: none }
    .bound { stroke: #565a66; stroke-dasharray: 4 4; fill: none }
    .line { stroke: #1f4fd8; stroke-width: 2; stroke-linejoin: round; fill: none }
    .dots { stroke: #1f4fd8; stroke-width: 4; stroke-linecap: round; stroke-opacity: .5; fill: none }
    .never { stroke: #c62f24; stroke-width: 4; stroke-linecap: round; stroke-opacity: .6; fill: none }
    text { font: 17px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif }
    .title { font-size: 28px; font-weight: 700 }
    .subtitle { font-size: 18px }
    .way { font-size: 21px; font-weight: 700 }
    .number { font-size: 20px; font-weight: 700 }
    .small { font-size: 15px }
    .row { font-weight: 600 }
    .end { text-anchor: end }
    .middle { text-anchor: middle }
    @media (prefers-color-scheme: dark) {
      .ground { fill: #14161c; stroke: #343946 }
      .panel { fill: #1d2029 }
      .ink { fill: #f1f2f5 }
      .soft { fill: #b6bac6 }
      .page { fill: #8fadff }
      .wait { fill: #f0bf45 }
      .error { fill: #ff8177 }
      .area { fill: #454b5a }
      .down { fill: #ff8177; fill-opacity: .2 }
      .grid { stroke: #2d3240 }
      .zero { stroke: #6d7485 }
      .bound { stroke: #b6bac6 }
      .line { stroke: #8fadff }
      .dots { stroke: #8fadff; stroke-opacity: .7 }
      .never { stroke: #ff8177 }
    }`;

/** The picture as SVG. `runs` and `numbers` are in the order of the columns. */
export function draw(runs, numbers) {
  const gets = runs.map(getsOf);
  const most = Math.max(...gets.flat().map(({ page, wait, error }) => page + wait + error));
  const scales = { gets: rounded(most), origin: 650 };
  const columns = runs.map((run, at) => column(run, numbers[at], gets[at], LEFT + at * (COLUMN + GAP), at === 0, scales));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title description">
  <title id="title">The same surge, three times</title>
  <desc id="description">${described(numbers)}</desc>
  <style>${STYLE}
  </style>
  <rect class="ground" x="1" y="1" width="${WIDTH - 2}" height="${HEIGHT - 2}" rx="14"/>
  <text class="ink title" x="28" y="50">The same surge, three times</text>
  <text class="soft subtitle" x="28" y="78">Ten times as many customers within ten seconds, at a shop with ${WORKERS} workers that slows down under load and falls over at ${MEMORY} requests.</text>
${columns.join('\n')}
</svg>
`;
}

/** What each second's requests for a page got. */
function getsOf({ tries }) {
  const bins = Array.from({ length: TO - FROM }, () => ({ page: 0, wait: 0, error: 0 }));
  for (const one of tries) {
    const bin = bins[Math.floor(one.at + one.took - FROM)];
    if (bin && !one.path.startsWith('/auth/')) bin[isError(one) ? 'error' : one.outcome] += 1;
  }
  return bins;
}

const rounded = (value) => Math.ceil(value / 200) * 200;

function column(run, its, gets, left, isFirst, scales) {
  const x = (at) => round(left + ((at - FROM) / (TO - FROM)) * COLUMN);
  const parts = [];
  const put = (...lines) => parts.push(...lines);
  put(text(left, 120, 'ink way', capital(TITLES[its.name])));
  put(...headline(its, left));
  for (const { y, height } of Object.values(ROWS)) put(`<rect class="panel" x="${left}" y="${y}" width="${COLUMN}" height="${height}"/>`);
  const upright = (at) => Object.values(ROWS).map(({ y, height }) => `M${x(at)} ${y}v${height}`).join('');
  put(`<path class="grid" d="${[0, 10, 20, 30].map(upright).join('')}"/>`);

  const { coming, gets: row, origin, clicks } = ROWS;
  put(...title(coming, left, isFirst, 'Customers who come', `from ${SURGE.perSecond} to ${SURGE.perSecond * SURGE.times} a second`));
  const bottom = coming.y + coming.height;
  const low = bottom - (coming.height - 6) / SURGE.times;
  put(`<path class="area" d="M${x(FROM)} ${bottom}V${round(low)}H${x(0)}L${x(SURGE.ramp)} ${coming.y + 6}H${x(TO)}V${bottom}z"/>`);

  put(...title(row, left, isFirst, 'What they get, each second'));
  put(...grid(row, left, isFirst, [0, scales.gets / 2, scales.gets], scales.gets));
  const width = COLUMN / gets.length;
  for (const kind of ['page', 'wait', 'error']) {
    const bars = gets.map((bin, at) => {
      const below = kind === 'page' ? 0 : kind === 'wait' ? bin.page : bin.page + bin.wait;
      const scale = row.height / scales.gets;
      const height = round(bin[kind] * scale);
      return height === 0 ? '' : `M${round(left + at * width + 0.6)} ${round(row.y + row.height - below * scale)}v-${height}h${round(width - 1.2)}v${height}z`;
    });
    if (bars.some(Boolean)) put(`<path class="${kind}" d="${bars.join('')}"/>`);
  }

  put(...title(origin, left, isFirst, 'Requests at the origin at once'));
  put(...grid(origin, left, isFirst, [0, 200, 400, 600], scales.origin));
  for (const { from, to } of run.downs) {
    const [begin, end] = [Math.max(from, FROM), Math.min(to, TO)];
    put(`<rect class="down" x="${x(begin)}" y="${origin.y}" width="${round(x(end) - x(begin))}" height="${origin.height}"/>`);
    if (end - begin > 3.5) put(text(x((begin + end) / 2), origin.y + origin.height / 2, 'error small middle', 'down'));
  }
  const level = (open) => round(origin.y + origin.height - (Math.min(open, scales.origin) / scales.origin) * origin.height);
  put(`<path class="line" d="${lineOf(run, x, level)}"/>`);
  put(`<path class="bound" d="M${left} ${level(WORKERS)}h${COLUMN}"/>`);
  if (its.name === 'room') put(text(left + COLUMN - 6, level(WORKERS) - 8, 'soft small end', `never more than ${its.most}: as many as it has workers`));

  const height = (took) => {
    const part = Math.log(Math.min(LONGEST, Math.max(SHORTEST, took)) / SHORTEST) / Math.log(LONGEST / SHORTEST);
    return round(clicks.y + clicks.height - part * (clicks.height - BAND));
  };
  put(...title(clicks, left, isFirst, 'Seconds from click to page, each customer inside'));
  for (const mark of [0.1, 1, 10]) {
    put(`<path class="grid" d="M${left} ${height(mark)}h${COLUMN}"/>`);
    if (isFirst) put(text(left - 9, height(mark) + 5, 'soft small end', mark));
  }
  if (isFirst) put(text(left - 9, clicks.y + BAND / 2 + 5, 'error small end', 'no page'));
  const step = Math.ceil(run.clicks.length / DOTS);
  const shown = run.clicks.filter((_, at) => at % step === 0).filter(({ at }) => at >= FROM);
  const dot = (at, level) => `M${x(at)} ${level}h0`;
  put(`<path class="dots" d="${shown.filter(({ done }) => done).map(({ at, took }) => dot(at, height(took))).join('')}"/>`);
  // Whoever clicked in the last second may have had their page in the next.
  const never = shown.filter(({ done, at }) => !done && at < TO - 1);
  put(`<path class="never" d="${never.map(({ at }, index) => dot(at, round(clicks.y + 4 + ((index * 7) % 11)))).join('')}"/>`);

  for (const { y, height: high } of [row, origin, clicks]) put(`<path class="zero" d="M${left} ${y + high}h${COLUMN}"/>`);
  for (const at of [0, 10, 20, 30]) put(text(x(at), clicks.y + clicks.height + 22, 'soft small middle', at));
  put(text(left + COLUMN / 2, clicks.y + clicks.height + 44, 'soft small middle', 'seconds since the surge began'));
  return `  <g>\n    ${parts.join('\n    ')}\n  </g>`;
}

/** The numbers that matter, a line each. */
function headline({ name, errors, inside, waited, signedIn, guests }, left) {
  const isRoom = name === 'room';
  const lines = [
    ['Errors that customers saw', errors.toLocaleString('en'), errors > 0],
    ['Click to page, inside: p99', `${inside.cut ? '> ' : ''}${seconds(inside.p99)}`, inside.cut],
    ['Wait at the door: median', isRoom ? seconds(waited.p50) : '–', undefined],
    ['Signed-in customers served', percent(signedIn), signedIn < 0.5],
    ['Guests served', percent(guests), guests < 0.2],
  ];
  return lines.flatMap(([what, value, isBad], index) => {
    const y = 152 + 28 * index;
    const kind = isBad === undefined ? 'ink' : isBad ? 'error' : 'page';
    return [`<path class="grid" d="M${left} ${y - 20}h${COLUMN}"/>`, text(left, y, 'soft', what), text(left + COLUMN, y + 1, `number end ${kind}`, value)];
  });
}

function lineOf({ reports, downs }, x, level) {
  const isDown = (at) => downs.some(({ from, to }) => at > from + 0.15 && at < to);
  let path = '';
  let pen = 'M';
  for (const { at, open } of reports) {
    if (at < FROM || at > TO) continue;
    if (isDown(at)) {
      pen = 'M';
      continue;
    }
    path += `${pen}${x(at)} ${level(open)}`;
    pen = downs.some(({ from }) => Math.abs(at - from) < 0.15) ? 'M' : 'L';
  }
  return path;
}

function title({ y }, left, isFirst, words, more) {
  if (!isFirst) return [];
  const rest = more ? ` <tspan class="soft small" font-weight="400">${more}</tspan>` : '';
  const legend = words.startsWith('What') ? legendAt(left + 262, y - 11) : [];
  return [`<text class="ink row" x="${left}" y="${y - 10}">${words}${rest}</text>`, ...legend];
}

function legendAt(from, y) {
  let x = from;
  return [['page', 'pages of the shop'], ['wait', 'a place in the queue'], ['error', 'errors']].flatMap(([kind, words]) => {
    const at = x;
    x += 36 + 7.6 * words.length;
    return [`<rect class="${kind}" x="${at}" y="${y - 10}" width="12" height="12" rx="2"/>`, text(at + 18, y + 1, 'soft small', words)];
  });
}

function grid({ y, height }, left, isFirst, marks, most) {
  return marks.flatMap((mark) => {
    const at = round(y + height - (mark / most) * height);
    return [`<path class="grid" d="M${left} ${at}h${COLUMN}"/>`, ...(isFirst ? [text(left - 9, at + 5, 'soft small end', mark.toLocaleString('en'))] : [])];
  });
}

function described(numbers) {
  const each = numbers.map(({ name, most, falls, errors, signedIn, inside }) => {
    const down = falls === 0 ? 'never down' : `down ${falls} times`;
    return `${capital(TITLES[name])}: the origin has ${most} requests at once at most and is ${down}; customers see ${errors.toLocaleString('en')} errors; ` +
      `99 of 100 pages for customers inside come within ${inside.cut ? 'more than ' : ''}${seconds(inside.p99)}; ${percent(signedIn)} of the signed-in customers are served.`;
  });
  return each.join(' ');
}

const text = (x, y, kind, words) => `<text class="${kind}" x="${x}" y="${y}">${String(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
const capital = (words) => words[0].toUpperCase() + words.slice(1);
const round = (value) => Math.round(value * 10) / 10;

/** The same as PNG, for where no SVG is shown. */
export async function photograph(svg, png, { colorScheme = 'light' } = {}) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT }, deviceScaleFactor: 1.5, colorScheme });
    await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block}</style>${readFileSync(svg, 'utf8')}`);
    await page.screenshot({ path: png, omitBackground: true });
  } finally {
    await browser.close();
  }
}
