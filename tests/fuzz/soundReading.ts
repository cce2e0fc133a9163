import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { JSDOM } from 'jsdom';
import { foldText } from '../../lib/figures/chinese/words/foldText';
import { areaOfBody } from '../../lib/figures/english/places/areaOfBody';
import { fullName } from '../../lib/figures/english/places/knownPlaces';
import { knownPlaces } from '../../lib/figures/places';
import type { Figure, Reading } from '../../lib/reading';

const schema = JSON.parse(readFileSync(new URL('../../lib/reading.schema.json', import.meta.url), 'utf8'));
const matchesSchema = new Ajv2020({ allErrors: true }).compile<Reading>(schema);

/** What has to hold of any Reading of anything; one line for each thing that does not. */
export function faultsOf(reading: Reading): readonly string[] {
  if (!matchesSchema(reading)) {
    return (matchesSchema.errors ?? []).map((error) => `schema: ${error.instancePath} ${error.message}`);
  }
  return [
    ...(same(JSON.parse(JSON.stringify(reading)), reading) ? [] : ['JSON does not keep all of it']),
    // On a busy machine a step may pass its budget and be stopped: that is a right answer, and how long it took is asked elsewhere.
    ...reading.failures
      .filter(({ message }) => !message.startsWith('stopped after'))
      .map(({ step, message }) => `step ${step} failed: ${message}`),
    ...faultsOfFigures(reading),
    ...faultsOfChecks(reading),
    ...faultsOfRemovals(reading),
    ...faultsOfHtml(reading),
  ];
}

function faultsOfFigures({ article, figures }: Reading): string[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const faults = byId.size === figures.length ? [] : ['two figures have one id'];
  let last = 0;
  for (const figure of figures) {
    const fault = (what: string) => faults.push(`figure ${figure.id} (${figure.raw}): ${what}`);
    if (figure.start < last) fault('out of order');
    last = figure.start;
    if (figure.end > article.text.length || figure.end < figure.start) fault('offsets outside the text');
    if (article.text.slice(figure.start, figure.end) !== figure.raw) fault('raw is not what stands there');
    if ((figure.value === null) !== figure.missing) fault('a value is null exactly where digits are missing');
    if (figure.partOf !== null && !byId.has(figure.partOf)) fault('part of nothing');
    if (figure.repeatOf !== null && !byId.has(figure.repeatOf)) fault('repeats nothing');
    if (isInCircle(figure, (one) => one.partOf, byId)) fault('is a part of itself');
    if (isInCircle(figure, (one) => one.repeatOf, byId)) fault('repeats itself');
    if (!endsAtPlace(figure)) fault('its path ends elsewhere');
    if (figure.metric === '') fault('no metric');
  }
  return faults;
}

/**
 * A place has the page's words: with what it lies in (绥化市望奎县), what kind it is (Lusaka Province), or short (广州, NSW); its path has
 * the official name.
 */
function endsAtPlace({ place, placePath }: Figure): boolean {
  const last = placePath.at(-1);
  if (last === undefined) return true;
  if (place === null) return false;
  const known = knownPlaces().get(foldText(place));
  const short = foldText(last).startsWith(foldText(place));
  if (foldText(place) === '全国' && last === '中国') return true;
  const isOfficial = known?.path.at(-1) === last || fullName(place) === last || areaOfBody(place) === last;
  const withKind = foldText(place).startsWith(`${foldText(last)} `);
  return short || withKind || foldText(place).endsWith(foldText(last)) || isOfficial;
}

function isInCircle(
  figure: Figure,
  up: (one: Figure) => string | null,
  byId: ReadonlyMap<string, Figure>,
): boolean {
  const seen = new Set<string>();
  for (let one: Figure | undefined = figure; one; one = byId.get(up(one) ?? '')) {
    if (seen.has(one.id)) return true;
    seen.add(one.id);
  }
  return false;
}

function faultsOfChecks({ figures, checks }: Reading): string[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  /** 余, 63.2万, 0.4%: its writer rounded it, so that a sum may be off by the last place. */
  const isRounded = (id: string) => {
    const figure = byId.get(id);
    return figure !== undefined && (figure.approx !== null || /[.．万萬亿億]|illion/u.test(figure.raw));
  };
  /** By how much a sum that is called right may differ: not at all, or by what rounding explains. */
  const roomFor = ({ whole, parts, expected }: Reading['checks'][number]) =>
    [whole, ...parts].some(isRounded) ? Math.abs(expected) * 0.05 + 1e-9 : 0;
  return checks.flatMap((check) => {
    const values = check.parts.map((part) => byId.get(part)?.value ?? Number.NaN);
    const sum = values.reduce((total, value) => total + value, 0);
    const name = `check of ${check.whole}`;
    return [
      ...(byId.get(check.whole)?.value === check.expected ? [] : [`${name}: expects what the whole is not`]),
      // What a headline says has no figure of the text for a part.
      ...(isHeadline(check) || Math.abs(sum - check.sum) <= Math.abs(sum) * 1e-9
        ? []
        : [`${name}: the parts are not its sum`]),
      ...(check.ok && Math.abs(check.sum - check.expected) > roomFor(check)
        ? [`${name}: ok, but it differs`]
        : []),
    ];
  });
}

function isHeadline({ parts, exhaustive, ok }: Reading['checks'][number]): boolean {
  return parts.length === 0 && !exhaustive && !ok;
}

function faultsOfRemovals({ article, removals }: Reading): string[] {
  const ids = new Set(removals.map(({ id }) => id));
  const faults = ids.size === removals.length ? [] : ['two removals have one id'];
  for (const { id, at, applied, text, evidence } of removals) {
    const fault = (what: string) => faults.push(`removal ${id}: ${what}`);
    if (at !== null && at > article.text.length) fault('outside the text');
    if (at !== null && !applied && !article.text.startsWith(text, at))
      fault('marks what does not stand there');
    if (evidence.length === 0) fault('no evidence');
  }
  return faults;
}

/** Blocks whose text, joined by line ends, is the article's; a row's cells are joined by tabs. */
const BLOCKS = 'p, h2, h3, h4, li, tr, blockquote, pre, figcaption';

function faultsOfHtml({ article }: Reading): string[] {
  const { window } = new JSDOM(`<body>${article.html}</body>`);
  const blocks = [...window.document.querySelectorAll(BLOCKS)].map((block) =>
    block.tagName === 'TR'
      ? [...block.children].map((cell) => cell.textContent).join('\t')
      : (block.textContent ?? ''),
  );
  window.close();
  // The parser leaves NUL out.
  const plain = (text: string) => text.replaceAll('\0', '');
  return plain(blocks.join('\n')) === plain(article.text) ? [] : ['html and text differ'];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b) && !/:(?:NaN|-?Infinity)/.test(String(b));
}
