import type { Origin, Scope } from '../../reading';
import { knownPlaces, type Place } from '../places';
import type { Token, WordToken } from './tokens';

/** What the words round one number say. */
export interface Phrase {
  /** Metric words in order, strong ones. */
  readonly metrics: readonly string[];
  readonly weak: string | null;
  readonly label: string;
  /** Where the words of the label stand, if they stand together; offsets into the folded text. */
  readonly labelSpan: readonly [number, number] | null;
  readonly scope: Scope | null;
  readonly origin: Origin | null;
  readonly place: Place | null;
  /** 我省 and the like, as it stands; null without one. */
  readonly here: string | null;
  /** Words that are neither known nor verbs, nearest to the number: 省某监狱, 管控人员. */
  readonly text: string;
  /** The place with what follows it: 哈尔滨市某医院. */
  readonly placeText: string;
  readonly marks: ReadonlySet<string>;
  /** The words as they stand, from the first to the last. */
  readonly raw: string;
  /** 兵团第四师, 某市某医院: more than the known name. */
  readonly placeExtended: boolean;
  /** Where the place with what follows it stands; empty without one. */
  readonly placeSpan: readonly [number, number];
  /** Where the known name in it ends. */
  readonly placeKnownTo: number;
}

/** 省外输入, 外省输入: from another province, whatever else the text says of abroad. */
function fromProvince(folded: string, start: number): boolean {
  return /(?:[省市]外|外[省市])$/.test(folded.slice(Math.max(0, start - 2), start));
}

/**
 * Reads the words of a phrase.
 * @param folded the text that the tokens point into
 * @param inland 输入 without 境外 anywhere means from another province (2020): a label, no origin
 */
export function readPhrase(tokens: readonly Token[], folded: string, inland = false): Phrase {
  // 汾渭平原11个城市: the place that holds them all; 甲地等3市: only one of them.
  const counted = tokens.some(
    (token, at) =>
      token.kind === 'number' && token.why === 'count-of-places' && !isHolder(tokens[at - 1], token.start),
  );
  const metrics: string[] = [];
  const labels: WordToken[] = [];
  const marks = new Set<string>();
  let weak: string | null = null;
  let scope: Scope | null = null;
  let origin: Origin | null = null;
  let place: Place | null = null;
  let placeFrom = -1;
  let placeTo = -1;
  let knownTo = -1;
  let here: string | null = null;
  let text = '';
  let lastEnd = -1;
  let metricTo = -1;
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (metricTo === token.start && folded[token.start] === '率') marks.add('rate');
      const words = folded.slice(token.start, token.end);
      // 中国籍 says who they are, not where they were counted.
      if (placeTo === token.start && words.startsWith('籍')) {
        text = folded.slice(placeFrom, token.end);
        [place, placeFrom, placeTo] = [null, -1, -1];
        lastEnd = token.end;
        continue;
      }
      if (placeTo === token.start && !metrics.length) placeTo = token.end;
      text = lastEnd === token.start && text !== '' ? text + words : words;
      lastEnd = token.end;
      continue;
    }
    if (token.kind === 'number' && placeTo === token.start) placeTo = token.end;
    const inLabel =
      token.kind === 'number' && (token.spelled || token.why === 'age' || token.why === 'class-bound');
    if (inLabel && token.why !== 'count-of-places') {
      text =
        lastEnd === token.start
          ? text + folded.slice(token.start, token.end)
          : folded.slice(token.start, token.end);
      lastEnd = token.end;
    }
    if (token.kind === 'word' && token.meaning.value === 'people' && token.meaning.kind === 'mark') {
      text = wordOf(token, folded);
      lastEnd = token.end;
      continue;
    }
    if (token.kind !== 'word') continue;
    const { kind, value } = token.meaning;
    if (kind === 'metric') {
      // 接种者占总人口44%: the share is of the first, the second is what it is a share of.
      if (marks.has('share') && metrics.length > 0) continue;
      metrics.push(value);
      metricTo = token.end;
    } else if (kind === 'weak') weak = value;
    else if (kind === 'scope') {
      // 新增案例数:总计43例: the sum of the new ones.
      if (scope !== 'new' || !SUM.test(wordOf(token, folded))) scope = value as Scope;
    } else if (
      kind === 'origin' &&
      folded.startsWith('输入', token.start) &&
      (inland || fromProvince(folded, token.start))
    ) {
      text += wordOf(token, folded);
      marks.add('inland');
    } else if (kind === 'origin') origin = value as Origin;
    else if (kind === 'here') here = value;
    else if (kind === 'mark') {
      marks.add(value);
      if (value === 'from' && wordOf(token, folded).startsWith('分别')) marks.add('resp');
    } else if (token.meaning.place && !counted) {
      // 安南区 is no 南区.
      if (
        lastEnd === token.start &&
        text.length < 3 &&
        text !== '' &&
        /^[东西南北中]区$/.test(wordOf(token, folded))
      ) {
        text += wordOf(token, folded);
        lastEnd = token.end;
        continue;
      }
      if (text.endsWith('自') && lastEnd === token.start) marks.add('from');
      // 甲地来自乙地输入1例: counted in the first, the second says where from.
      if (place !== null && marks.has('from') && !marks.has('resp')) {
        text = wordOf(token, folded);
        marks.delete('from');
        continue;
      }
      // 甲市一例某国境外移入个案: counted in the first.
      if (
        place !== null &&
        place.level !== 'country' &&
        token.meaning.place.level === 'country' &&
        importedBehind(token, folded)
      ) {
        text = wordOf(token, folded);
        continue;
      }
      if (placeTo !== token.start) placeFrom = token.start;
      place = token.meaning.place;
      placeTo = token.end;
      knownTo = token.end;
    }
    if (kind === 'metric' || kind === 'weak' || kind === 'scope' || kind === 'origin') labels.push(token);
  }
  const raw = folded.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  // 中山133例: a short name that is an ordinary word too is a place where nothing else stands before the number.
  const city =
    place === null && raw === text && text.length === 2 ? knownPlaces().get(`${text}市`) : undefined;
  if (city) {
    place = city;
    placeFrom = tokens[0]?.start ?? 0;
    placeTo = tokens.at(-1)?.end ?? 0;
    knownTo = placeTo;
    text = '';
  }
  return {
    metrics,
    weak,
    label: labels.map((token) => wordOf(token, folded)).join(''),
    labelSpan: spanOf(labels, tokens),
    scope,
    origin,
    place,
    here,
    text,
    placeText: placeFrom >= 0 ? folded.slice(placeFrom, placeTo) : '',
    marks,
    raw,
    placeExtended: placeTo > knownTo,
    placeSpan: placeFrom >= 0 ? [placeFrom, placeTo] : [0, 0],
    placeKnownTo: Math.max(0, knownTo),
  };
}

function isHolder(before: Token | undefined, start: number): boolean {
  return before?.kind === 'word' && before.meaning.place?.level === 'world' && before.end === start;
}

const SUM = /^(?:总计|共计|合共|总共)$/;

/** Longer labels have taken in something else. */
const LONGEST_LABEL = 24;

/** Words of a label with only small words between them (转为) are one label; a place or a number between them parts it. */
function spanOf(labels: readonly WordToken[], tokens: readonly Token[]): readonly [number, number] | null {
  const start = labels[0]?.start ?? 0;
  const end = labels.at(-1)?.end ?? 0;
  const parted = tokens.some(
    (token) =>
      token.start > start &&
      token.end < end &&
      (token.kind === 'number' || (token.kind === 'word' && Boolean(token.meaning.place))),
  );
  return labels.length === 0 || parted || end - start > LONGEST_LABEL ? null : [start, end];
}

function importedBehind({ end }: WordToken, folded: string): boolean {
  return /^(?:境外|移入|输入)/.test(folded.slice(end, end + 2));
}

function wordOf(token: WordToken, folded: string): string {
  return folded.slice(token.start, token.end);
}
