import type { Origin, Scope } from '../../../reading';
import { knownPlaces, type Place } from '../../places';
import { PhraseDraft, wordOf } from './phraseDraft';
import { placeIn } from './token';
import type { NumberToken, Token, WordToken } from './tokens';

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

/**
 * Reads the words of a phrase.
 * @param folded the text that the tokens point into
 * @param inland 输入 without 境外 anywhere means from another province (2020): a label, no origin
 */
export function readPhrase(tokens: readonly Token[], folded: string, inland = false): Phrase {
  // 汾渭平原11个城市: the place that holds them all; 甲地等3市: only one of them.
  const at = tokens.findIndex((token) => token.kind === 'number' && token.why === 'count-of-places');
  const count = tokens[at];
  const counted = count?.kind === 'number' && !isHolder(tokens[at - 1], count, folded);
  const draft = new PhraseDraft(folded, inland, counted);
  for (const token of tokens) draft.take(token);
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const raw = folded.slice(start, end);
  const bare = draft.place === null && raw.replace(/(?:报告|新增)$/, '') === draft.text;
  const city = bare ? shortCity(draft.text) : undefined;
  if (city) {
    draft.holdPlace(city, start, start + draft.text.length);
    draft.text = '';
  }
  const { metrics, weak, labels, scope, origin, place, here, text, marks } = draft;
  const { placeFrom, placeTo, knownTo } = draft;
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

/** 中山133例: a short name that is an ordinary word too is a place where nothing else stands before the number. */
function shortCity(text: string): Place | undefined {
  return text.length === 2 ? knownPlaces().get(`${text}市`) : undefined;
}

/** 中川乡两个村: the parts that are counted lie in the place right before them. */
const VILLAGES = /^个?(?:行政|自然)?(?:村|社区|乡镇|[乡镇组]|街道|小区)/;

const COUNTIES = /^个?(?:(?:远|中心)?城?[县区旗]|乡镇|镇街|街道|[乡镇](?![一-龥]*共))/;
const CITIES = /^个?(?:地?市|[县区州旗盟])/;

function isHolder(before: Token | undefined, { start, numberEnd }: NumberToken, folded: string): boolean {
  const level = before?.end === start ? placeIn(before)?.level : undefined;
  const parts = folded.slice(numberEnd, numberEnd + 6);
  if (level === 'world' || (level === 'county' && VILLAGES.test(parts))) return true;
  // 乙市3个县12个乡镇: not 甲市、乙市2市.
  const alone = !/[、和及与]/.test(folded.charAt((before?.start ?? 0) - 1));
  return (
    alone && ((level === 'city' && COUNTIES.test(parts)) || (level === 'province' && CITIES.test(parts)))
  );
}

/** Longer labels have taken in something else. */
const LONGEST_LABEL = 24;

/** Words of a label with only small words between them (转为) are one label; a place or a number between them parts it. */
function spanOf(labels: readonly WordToken[], tokens: readonly Token[]): readonly [number, number] | null {
  const start = labels[0]?.start ?? 0;
  const end = labels.at(-1)?.end ?? 0;
  const parted = tokens.some(
    (token) => token.start > start && token.end < end && (token.kind === 'number' || placeIn(token)),
  );
  return labels.length === 0 || parted || end - start > LONGEST_LABEL ? null : [start, end];
}
