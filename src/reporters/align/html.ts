import type { Cell, Picture, PromiseRow, Trend } from '../../align.ts';
import { verdicts } from '../../align.ts';
import { xml } from '../harmless.ts';
import { counted, figure } from '../parts/figures.ts';
import { kindNames, percent, placeText, pointsText, rateText, remarksOf, speechText, whereText } from './facts.ts';
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
    const remarks = remarksOf(row);
    return `<tr><th scope="row"><b>${xml(row.id)}</b><span class="small">${xml(row.wording)}</span></th>${cells.join('')}
<td>${row.gap === null ? '<span class="small">not enough evidence</span>' : pointsText(row.gap)}</td>
<td class="small">${remarks.map((remark) => xml(remark)).join('<br>')}</td></tr>`;
  });
  return `<section aria-labelledby="promises"><h2 id="promises">Promises by channel</h2>
<p class="small">Share of statements that keep the promise, with its 95 % interval (Wilson); no share under 5 statements. The gap is marketing less service.</p>
<div class="wide" tabindex="0" role="region" aria-label="Promises by channel"><table>
<thead><tr><th scope="col">Promise</th>${shown.map(({ name, side }) => `<th scope="col">${xml(name)}<span class="small">${side ?? 'no side'}</span></th>`).join('')}<th scope="col">Gap</th><th scope="col">Remarks</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></section>`;
}

function cellOf({ id }: PromiseRow, cell: Cell): string {
  if (cell.of === 0) return '<td class="none"><span aria-label="nothing said">·</span></td>';
  const { rate, low, high } = cell;
  const link = `<a href="#${anchor(id, cell.channel)}">${rateText(cell)}</a>`;
  if (rate === null || low === null || high === null) return `<td class="thin">${link}</td>`;
  return `<td class="${rate >= 0.9 ? 'good' : rate >= 0.6 ? 'fair' : 'poor'}">${link}${interval(rate, low, high)}<span class="small">${percent(low)} to ${percent(high)}</span></td>`;
}

/** The rate as a tick on its interval. */
const interval = (rate: number, low: number, high: number): string =>
  `<svg class="interval" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="3" width="100" height="2"/><rect class="range" x="${(100 * low).toFixed(1)}" y="2" width="${(100 * (high - low)).toFixed(1)}" height="4"/><rect class="tick" x="${Math.max(0, 100 * rate - 1).toFixed(1)}" y="0" width="2" height="8"/></svg>`;

const anchor = (id: string, channel: string): string =>
  `e-${encodeURIComponent(`${id}--${channel}`).replace(/[^\w-]/g, '_')}`;

function voicePart({ sides, channels }: Picture): string {
  const rows = [
    ...sides.map(({ side, voice, passages }) => ({ name: `${side}, all`, voice, passages, reach: null })),
    ...channels.filter(({ passages }) => passages > 0).map((each) => ({ ...each, name: each.name })),
  ].map(
    ({ name, voice, passages, reach }) =>
      `<tr><th scope="row">${xml(name)}</th><td>${barOf(voice)}</td><td>${percent(voice)}</td><td>${figure(passages)}</td><td>${reach === null ? '' : figure(reach)}</td></tr>`,
  );
  return `<section aria-labelledby="voice"><h2 id="voice">Who speaks louder</h2>
<table><thead><tr><th scope="col">Who</th><th scope="col">Share of what customers meet</th><th scope="col">Share</th><th scope="col">Passages</th><th scope="col">Reach</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

const barOf = (share: number): string =>
  `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="0" width="100" height="10"/><rect class="range" x="0" y="0" width="${(100 * share).toFixed(1)}" height="10"/></svg>`;

function pairsPart({ promises }: Picture): string {
  const items = promises.flatMap(({ id, pairs }) =>
    pairs.map(
      ({ marketing, service }) => `<li><b>${xml(id)}</b>
<blockquote>${xml(marketing.quote)}<footer>${xml(placeText(marketing))}</footer></blockquote>
<blockquote class="against">${xml(service.quote)}<footer>${xml([placeText(service), speechText(service)].filter((part) => part !== '').join(', '))}</footer></blockquote>
<p>${xml(service.reason)}</p></li>`,
    ),
  );
  if (items.length === 0) return '';
  return `<section aria-labelledby="pairs"><h2 id="pairs">Said in one place, contradicted in another</h2><ul class="pairs">${items.join('\n')}</ul></section>`;
}

function conflictsPart({ conflicts }: Picture): string {
  if (conflicts.length === 0) return '';
  const items = conflicts.map(({ kind, thing, values }) => {
    const sides = values.map(
      ({ said, statements }) =>
        `<dt>${xml(said)}</dt>${statements.map((each) => `<dd><blockquote>${xml(each.quote)}<footer>${xml(whereText(each))}</footer></blockquote></dd>`).join('')}`,
    );
    return `<li><b>${xml(thing)}</b>, ${kindNames[kind]}<dl>${sides.join('')}</dl></li>`;
  });
  return `<section aria-labelledby="conflicts"><h2 id="conflicts">Stated in two ways</h2>
<p class="small">What messages say of the same thing under the same conditions, and cannot all be true.</p><ul class="pairs">${items.join('\n')}</ul></section>`;
}

function tonePart({ tone }: Picture): string {
  if (tone.length === 0) return '';
  const names = [...new Set(tone.flatMap(({ channels }) => channels.map(({ channel }) => channel)))];
  const rows = tone.map(({ measure, channels, distance }) => {
    const cells = names.map((name) => channels.find(({ channel }) => channel === name)?.value);
    return `<tr><th scope="row">${xml(measure)}</th>${cells.map((value) => `<td>${value === undefined ? '·' : value.toFixed(2)}</td>`).join('')}<td>${distance.toFixed(2)}</td></tr>`;
  });
  return `<section aria-labelledby="tone"><h2 id="tone">Tone by channel</h2><table><thead><tr><th scope="col">Measure</th>${names.map((name) => `<th scope="col">${xml(name)}</th>`).join('')}<th scope="col">Distance</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

function monthsPart({ months }: Picture): string {
  if (months.length === 0) return '';
  const rows = months.map(
    ({ month, marketing, service }) =>
      `<tr><th scope="row">${xml(month)}</th><td>${rateText(marketing)}</td><td>${rateText(service)}</td></tr>`,
  );
  return `<section aria-labelledby="months"><h2 id="months">By month</h2><table><thead><tr><th scope="col">Month</th><th scope="col">Marketing keeps</th><th scope="col">Service keeps</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

const mostPeople = 30;

function peoplePart({ speakers, worstFiles }: Picture): string {
  const table = (id: string, title: string, head: string, rows: Picture['speakers']): string =>
    rows.length === 0
      ? ''
      : `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><table><thead><tr><th scope="col">${head}</th><th scope="col">Kept</th>${verdicts
          .slice(1)
          .map((verdict) => `<th scope="col">${verdict}</th>`)
          .join('')}</tr></thead><tbody>${rows
          .slice(0, mostPeople)
          .map(
            (each) =>
              `<tr><th scope="row">${xml(each.name)}</th><td>${rateText(each)}</td>${verdicts
                .slice(1)
                .map((verdict) => `<td>${each.counts[verdict]}</td>`)
                .join('')}</tr>`,
          )
          .join('')}</tbody></table></section>`;
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
<ul id="${anchor(row.id, cell.channel)}">${cell.quotes.map(quoteItem).join('\n')}</ul>${cell.quotes.length < cell.of ? `<p class="small">The ${cell.quotes.length} surest of ${figure(cell.of)} statements.</p>` : ''}</details>`,
      ),
  );
  return `<section aria-labelledby="evidence"><h2 id="evidence">Evidence</h2>${parts.join('\n')}</section>`;
}

const quoteItem = (quote: Cell['quotes'][number]): string =>
  `<li class="${quote.verdict === 'keeps' ? 'kept' : 'unkept'}"><b>${quote.verdict}</b> <q>${xml(quote.quote)}</q> <span class="small">${xml([placeText(quote), speechText(quote)].filter((part) => part !== '').join(', '))}</span><br>${xml(quote.reason)}</li>`;
