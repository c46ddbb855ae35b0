import type { Cell, Picture, PromiseRow, Trend } from '../../align.ts';
import { verdicts } from '../../align.ts';
import { xml } from '../harmless.ts';
import { counted, figure } from '../parts/figures.ts';
import {
  besideOf,
  kindNames,
  percent,
  pointsText,
  type Quoted,
  rateText,
  remarksOf,
  scaleText,
  whereText,
} from './facts.ts';
import { style } from './page-style.ts';
import type { AlignWriter } from './writing.ts';

/** One page that stands alone: no network, no script; opens from disk, reads aloud, prints. */
export const write: AlignWriter = ({ picture, trend, version }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="onevoice ${xml(version)}">
<title>${titleOf(picture)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#promises">Skip to the promises</a>
<header>
<h1>${titleOf(picture)}</h1>
${scorePart(picture)}
${trend ? trendPart(trend) : ''}
${picture.notes.map((note) => `<p class="note">${xml(note)}</p>`).join('\n')}
</header>
<main>
${matrixPart(picture)}
${voicePart(picture)}
${pairsPart(picture)}
${conflictsPart(picture)}
${tonePart(picture)}
${monthsPart(picture)}
${peoplePart(picture)}
${evidencePart(picture)}
</main>
</body>
</html>
`;

const titleOf = ({ brand }: Picture): string => `${brand === null ? 'One brand' : xml(brand)} across channels`;

function scorePart({ score, files }: Picture): string {
  if (score.value === null)
    return `<p class="score"><strong>No score.</strong> No promise has 5 statements on each side, which is not enough evidence. ${counted(files, 'file')} read.</p>`;
  return `<p class="score"><strong>${score.value}</strong> of 100: alignment, from ${score.promises} of ${counted(score.of, 'promise')}, in ${counted(files, 'file')}.</p>
<p class="small">${xml(score.formula)}.</p>`;
}

function trendPart({ score, moves }: Trend): string {
  const shown = (value: number | null): string => (value === null ? 'no score' : String(value));
  const rate = (value: number | null): string => (value === null ? 'too few' : percent(value));
  const items = moves
    .slice(0, 8)
    .map(({ id, side, before, now }) => `<li>${xml(id)}, ${side}: ${rate(before)} → ${rate(now)}</li>`);
  return `<p>Since the earlier run: ${shown(score.before)} → <strong>${shown(score.now)}</strong>.</p>${items.length > 0 ? `<ul>${items.join('')}</ul>` : ''}`;
}

/** Promise by channel; each cell leads to its evidence. */
function matrixPart({ promises, channels }: Picture): string {
  const shown = channels.filter(({ passages }) => passages > 0);
  const rows = promises.map((row) => {
    const cells = shown.map(({ name }) => cellOf(row, row.cells.find(({ channel }) => channel === name)!));
    // The gap has a column of its own.
    const remarks = remarksOf({ ...row, gap: null });
    return `<tr><th scope="row"><b>${xml(row.id)}</b><span class="small">${xml(row.wording)}</span></th>${cells.join('')}
<td>${row.gap === null ? '<span class="small">not enough evidence</span>' : pointsText(row.gap)}</td>
<td class="small">${remarks.map((remark) => xml(remark)).join('<br>')}</td></tr>`;
  });
  return `<section aria-labelledby="promises"><h2 id="promises">Promises by channel</h2>
<p class="small">Share of statements that keep the promise, with its 95 % interval (Wilson); no share under 5 statements. Green from 90 %, yellow from 60 %, red below. The gap is marketing less service.</p>
${tableOf(
  'Promises by channel',
  `<th scope="col">Promise</th>${shown.map(({ name, side }) => `<th scope="col">${xml(name)}<span class="small">${side ?? 'no side'}</span></th>`).join('')}<th scope="col">Gap</th><th scope="col">Remarks</th>`,
  rows,
)}</section>`;
}

/** A table that scrolls by itself where the page is narrow. */
const tableOf = (name: string, head: string, rows: readonly string[]): string =>
  `<div class="wide" tabindex="0" role="group" aria-label="${name}"><table><thead><tr>${head}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;

function cellOf({ id }: PromiseRow, cell: Cell): string {
  if (cell.of === 0) return '<td class="none"><span aria-label="nothing said">·</span></td>';
  const { rate, low, high } = cell;
  const link = (text: string): string => `<a href="#${anchor(id, cell.channel)}">${text}</a>`;
  if (rate === null || low === null || high === null)
    return `<td class="thin">${link(`${cell.kept} of ${cell.of}`)}<span class="small">too few</span></td>`;
  return `<td class="${rate >= 0.9 ? 'good' : rate >= 0.6 ? 'fair' : 'poor'}">${link(rateText(cell))}${interval(rate, low, high)}<span class="small">${percent(low)} to ${percent(high)}</span></td>`;
}

/** The rate as a tick on its interval. */
const interval = (rate: number, low: number, high: number): string =>
  `<svg class="interval" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="3" width="100" height="2"/><rect class="range" x="${(100 * low).toFixed(1)}" y="2" width="${(100 * (high - low)).toFixed(1)}" height="4"/><rect class="tick" x="${Math.max(0, 100 * rate - 1).toFixed(1)}" y="0" width="2" height="8"/></svg>`;

const anchor = (id: string, channel: string): string =>
  `e-${encodeURIComponent(`${id}--${channel}`).replace(/[^\w-]/g, '_')}`;

const heads = (...names: readonly string[]): string => names.map((name) => `<th scope="col">${name}</th>`).join('');

function voicePart({ sides, channels }: Picture): string {
  const rows = [
    ...sides.map(({ side, voice, passages }) => ({ name: `${side}, all`, voice, passages, reach: null })),
    ...channels.filter(({ passages }) => passages > 0).map((each) => ({ ...each, name: each.name })),
  ].map(
    ({ name, voice, passages, reach }) =>
      `<tr><th scope="row">${xml(name)}</th><td>${barOf(voice)}</td><td>${percent(voice)}</td><td>${figure(passages)}</td><td>${reach === null ? '' : figure(reach)}</td></tr>`,
  );
  return `<section aria-labelledby="voice"><h2 id="voice">Who speaks louder</h2>
${tableOf('Who speaks louder', heads('Who', 'Share of what customers meet', 'Share', 'Passages', 'Reach'), rows)}</section>`;
}

const barOf = (share: number): string =>
  `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="0" width="100" height="10"/><rect class="range" x="0" y="0" width="${(100 * share).toFixed(1)}" height="10"/></svg>`;

function pairsPart({ promises }: Picture): string {
  const items = promises.flatMap((promise) => {
    const beside = besideOf(promise).map(
      ({ one, by, other, otherBy }) => `<li>${quoteBlock(one, by)}${quoteBlock(other, otherBy, other.reason)}</li>`,
    );
    if (beside.length === 0) return [];
    return [`<h3>${xml(promise.id)}</h3><ul class="pairs">${beside.join('\n')}</ul>`];
  });
  if (items.length === 0) return '';
  return `<section aria-labelledby="pairs"><h2 id="pairs">Said in one place, contradicted in another</h2>${items.join('\n')}</section>`;
}

/** A quote with who says it and where; `why` it counts against the other. */
const quoteBlock = (quote: Quoted, who: string, why = ''): string =>
  `<blockquote class="${why === '' ? '' : 'against'}">${xml(quote.quote)}<footer>${xml(`${who}, ${whereText(quote)}`)}${why === '' ? '' : `<br>${xml(why)}`}</footer></blockquote>`;

function conflictsPart({ conflicts }: Picture): string {
  if (conflicts.length === 0) return '';
  const items = conflicts.map(({ kind, thing, values }) => {
    const sides = values.map(
      ({ said, statements }) =>
        `<div><b>${xml(said)}</b>${statements.map((each) => quoteBlock(each, xml(each.side ?? each.channel))).join('')}</div>`,
    );
    return `<h3>${xml(thing)}, ${kindNames[kind]}</h3><ul class="pairs"><li>${sides.join('')}</li></ul>`;
  });
  return `<section aria-labelledby="conflicts"><h2 id="conflicts">Stated in two ways</h2>
<p class="small">What messages say of the same thing under the same conditions, and cannot all be true.</p>${items.join('\n')}</section>`;
}

function tonePart({ tone }: Picture): string {
  if (tone.length === 0) return '';
  const names = [...new Set(tone.flatMap(({ channels }) => channels.map(({ channel }) => channel)))];
  const rows = tone.map(({ measure, channels, distance }) => {
    const cells = names.map((name) => channels.find(({ channel }) => channel === name)?.value);
    return `<tr><th scope="row">${xml(measure)}</th>${cells.map((value) => `<td>${value === undefined ? '·' : scaleText(value)}</td>`).join('')}<td>${scaleText(distance)}</td></tr>`;
  });
  return `<section aria-labelledby="tone"><h2 id="tone">Tone by channel</h2>${tableOf('Tone by channel', heads('Measure', ...names.map(xml), 'Distance'), rows)}</section>`;
}

function monthsPart({ months }: Picture): string {
  if (months.length === 0) return '';
  const rows = months.map(
    ({ month, marketing, service }) =>
      `<tr><th scope="row">${xml(month)}</th><td class="rate">${rateText(marketing)}</td><td class="rate">${rateText(service)}</td></tr>`,
  );
  return `<section aria-labelledby="months"><h2 id="months">By month</h2>${tableOf('By month', heads('Month', 'Marketing keeps', 'Service keeps'), rows)}</section>`;
}

const mostPeople = 30;

function peoplePart({ speakers, worstFiles }: Picture): string {
  const table = (id: string, title: string, head: string, all: Picture['speakers']): string => {
    if (all.length === 0) return '';
    const rows = all.slice(0, mostPeople).map((each) => {
      const counts = verdicts.slice(1).map((verdict) => `<td>${each.counts[verdict]}</td>`);
      return `<tr><th scope="row">${xml(each.name)}</th><td class="rate">${rateText(each)}</td>${counts.join('')}</tr>`;
    });
    return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${tableOf(title, heads(head, 'Kept', ...verdicts.slice(1)), rows)}</section>`;
  };
  return (
    table('speakers', 'By speaker', 'Speaker', speakers) + table('files', 'Files to look at first', 'File', worstFiles)
  );
}

/** The quotes under every cell, folded. */
function evidencePart({ promises }: Picture): string {
  const parts = promises.flatMap((row) =>
    row.cells
      .filter(({ of }) => of > 0)
      .map(
        (cell) => `<details><summary>${xml(row.id)} in ${xml(cell.channel)}: ${verdicts
          .filter((verdict) => cell.counts[verdict] > 0)
          .map((verdict) => `${verdict} ${cell.counts[verdict]}`)
          .join(', ')}</summary>
<ul id="${anchor(row.id, cell.channel)}">${cell.quotes.map(quoteItem).join('\n')}</ul>${cell.quotes.length < cell.of ? `<p class="small">The ${cell.quotes.length} surest of ${figure(cell.of)} statements, and ${figure(cell.of - cell.quotes.length)} more: <code>onevoice lint --format json</code> lists them all.</p>` : ''}<p class="small back"><a href="#promises">Back to the table</a></p></details>`,
      ),
  );
  return `<section aria-labelledby="evidence"><h2 id="evidence">Evidence</h2>${parts.join('\n')}</section>`;
}

const quoteItem = (quote: Cell['quotes'][number]): string =>
  `<li class="${quote.verdict === 'keeps' ? 'kept' : 'unkept'}"><b>${quote.verdict}</b> <q>${xml(quote.quote)}</q> <span class="small">${xml(whereText(quote))}</span><br>${xml(quote.reason)}</li>`;
