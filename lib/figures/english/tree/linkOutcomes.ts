import type { Fields } from '../fields';
import type { Node } from '../nodes';
import { isBeforeCount } from './notParts';

/** How far back the cases may stand that an outcome is told of, in figures; bounds the work. */
const BACK = 12;
const CASES = /^(?:confirmed|confirmed_probable|suspected_or_confirmed|suspected|infections)$/u;
const OUTCOME = /^(?:deaths|recovered)$/u;
const FATE = /^(?:deaths|injured|missing|rescued|trapped|unhurt)$/u;
/** "43 deaths among them", "281 patients with a positive test have died": of those who were counted as cases. */
const AMONG = /^[^.;]{0,50}\bamong (?:them|these|those)\b/i;
const OF_POSITIVE = /\b(?:with|after) a positive (?:\w+ )?test\b/i;
/** "8,576 cases have been recorded since April; 1,803 have recovered": nothing says that it is a total of its own. */
const GOES_ON = /^[^.]{0,120}[;,]\s+(?:and )?$/u;
const OWN_TOTAL = /\b(?:total|cumulative|overall|altogether|number of)\b/i;
/** "Alder: 740 confirmed (40 new), 21 deaths": a row of one place. */
const ROW = /^[^.:：;]{2,40}[:：]\s/u;
/** In figures. */
const WARD_BACK = 3;
const WARDS: readonly (readonly [part: string, whole: RegExp])[] = [
  ['icu', /^in_hospital$/u],
  ['ventilated', /^(?:icu|in_hospital)$/u],
];

/**
 * Outcomes told of the cases just counted are some of them, and so are those in intensive care of those in hospital told just
 * before.
 * @returns nodes with the parents that were found; those that have one keep it
 */
export function linkOutcomes(nodes: readonly Node[], fields: readonly Fields[]): readonly Node[] {
  const made = [...nodes];
  for (const [index, node] of nodes.entries()) {
    if (node.parent !== null || node.cell || node.again !== null || node.mention.numeral.percent) continue;
    const whole =
      casesOf(nodes, fields, index) ??
      aboardOf(nodes, fields, index) ??
      wardOf(nodes, fields, index) ??
      kindOf(nodes, fields, index);
    if (whole !== null) made[index] = { ...node, parent: whole };
  }
  return made;
}

function casesOf(nodes: readonly Node[], fields: readonly Fields[], index: number): number | null {
  const node = nodes[index];
  const own = fields[index];
  if (!node || own?.scope !== 'cumulative' || !OUTCOME.test(own.metric)) return null;
  const { after, gap, before, noun, sentence, opening } = node.mention;
  const of = AMONG.test(after) || OF_POSITIVE.test(`${opening} ${after}`);
  for (let back = index - 1; back >= 0 && back >= index - BACK; back--) {
    const cases = fields[back];
    const host = nodes[back];
    if (
      !cases ||
      !host ||
      !CASES.test(cases.metric) ||
      cases.scope !== own.scope ||
      cases.place !== own.place
    )
      continue;
    if (host.mention.bracket >= 0 || host.cell || host.again !== null || isBeforeCount(host)) continue;
    if (host.mention.numeral.value < node.mention.numeral.value) return null;
    // Of all the cases, not of one kind of them.
    if (of && CASES.test(fields[host.parent ?? -1]?.metric ?? '')) continue;
    if (of) return back;
    if (host.mention.sentence !== sentence || (host.parent !== null && !ROW.test(opening))) return null;
    const bare = !OWN_TOTAL.test(`${before} ${noun}`) && GOES_ON.test(gap);
    return bare && (ROW.test(opening) || gap.includes(';')) ? back : null;
  }
  return null;
}

/** Those whom a slide or a building came down on: some are got out, some die. */
const BENEATH = /^(?:buried|trapped)$/u;
const OPENS_ELSEWHERE = /^\W*(?:in|at|on|near|off|from|by|elsewhere|another)\b/i;
/** In figures, and in sentences. */
const ABOARD_BACK = 6;
const NEXT_SENTENCES = 2;

/** "31 people were working in the mine; 19 made it out", "46 were on the bus. Twelve died": what became of those who were there, told after them. */
function aboardOf(nodes: readonly Node[], fields: readonly Fields[], index: number): number | null {
  const node = nodes[index];
  if (!node || !FATE.test(fields[index]?.metric ?? '')) return null;
  const { gap, sentence, numeral, line, opening } = node.mention;
  let fates = numeral.value;
  for (let back = index - 1; back >= 0 && back >= index - ABOARD_BACK; back--) {
    const host = nodes[back];
    const metric = fields[back]?.metric ?? '';
    const apart = sentence - (host?.mention.sentence ?? 0);
    // "At the pier 41 were rescued": others, for all that is told.
    if (apart > 0 && OPENS_ELSEWHERE.test(opening)) return null;
    if (!host || host.mention.line !== line || apart > NEXT_SENTENCES) return null;
    if (host.mention.numeral.percent || (apart === 0 && !/[;:]\s+$/u.test(gap) && metric === 'on_board'))
      return null;
    if (
      metric === 'on_board' ||
      (BENEATH.test(metric) && apart <= 1 && !BENEATH.test(fields[index]?.metric ?? ''))
    )
      return host.parent === null && host.mention.numeral.value >= fates ? back : null;
    if (!FATE.test(metric)) return null;
    fates += host.mention.numeral.value;
  }
  return null;
}

/** "In hospital: 367", "ICU: 44", "Ventilated: 37"; "84 are in hospital and three in ICU" */
function wardOf(nodes: readonly Node[], fields: readonly Fields[], index: number): number | null {
  const node = nodes[index];
  const own = fields[index];
  const ward = WARDS.find(([part]) => part === own?.metric);
  if (!ward || !node || own?.scope !== 'current') return null;
  for (let back = index - 1; back >= 0 && back >= index - WARD_BACK; back--) {
    const host = nodes[back];
    const before = fields[back];
    if (
      !host ||
      !ward[1].test(before?.metric ?? '') ||
      before?.scope !== 'current' ||
      before.place !== own.place
    )
      continue;
    const rows = node.mention.line === host.mention.line + 1 && isLabelled(node) && isLabelled(host);
    const prose =
      node.mention.line === host.mention.line && node.mention.sentence - host.mention.sentence <= 1;
    return (rows || prose) && host.mention.numeral.value >= node.mention.numeral.value ? back : null;
  }
  return null;
}

/** A label and its number are the line. */
function isLabelled({ mention: { gap, opening } }: Node): boolean {
  return gap === opening && /[:：–-]\s*$/u.test(gap);
}

/** "9,843 accidents … 43 fatal accidents", "725,000 without power … 166,000 have it back": some of those counted before. */
const SOME_OF: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/^accidents$/u, /^accidents$/u],
  [/^users_restored$/u, /^users_affected$/u],
  [/^stations_restored$/u, /^stations_down$/u],
];

function kindOf(nodes: readonly Node[], fields: readonly Fields[], index: number): number | null {
  const node = nodes[index];
  const own = fields[index];
  const kind = SOME_OF.find(([part]) => part.test(own?.metric ?? ''));
  if (!node || !own || !kind) return null;
  if (own.metric === 'accidents' && !/^fatal\b/i.test(node.mention.noun)) return null;
  for (let back = index - 1; back >= 0 && back >= index - BACK; back--) {
    const host = nodes[back];
    if (!host || !kind[1].test(fields[back]?.metric ?? '') || fields[back]?.place !== own.place) continue;
    if (host.again !== null || host.cell || isBeforeCount(host) || /^fatal\b/i.test(host.mention.noun))
      continue;
    return host.parent === null && host.mention.numeral.value >= node.mention.numeral.value ? back : null;
  }
  return null;
}
