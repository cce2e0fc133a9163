import { metricOf } from '../metrics/metricOf';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import { placeInTree } from '../tree/placeInTree';
import { wordAt } from '../words/lexicon';
import type { Phrase } from '../words/phrase';
import { says } from '../words/token';
import type { NumberToken, Token } from '../words/tokens';
import { sharedPlaces } from './sharedPlaces';

/** 四十二男六十六女 */
const SEX_UNITS: Readonly<Record<string, string>> = { 男: 'male', 女: 'female' };

/** One word for two states; with 各 it counts each. */
const JOINT: Readonly<Record<string, readonly string[]>> = {
  mild_or_moderate: ['mild', 'moderate'],
  severe_or_critical: ['severe', 'critical'],
};

/** A和B分别为4例、3例: the names wait for their numbers, what stands after 分别 holds for all of them. */
export function queueLabels(state: ReaderState, pre: readonly Token[]): void {
  const at = pre.findIndex((token) => says(token, 'resp'));
  const names = [...state.pending, ...splitNames(pre.slice(0, at))];
  // 鲜果和鲜菜价格环比分别上涨: against the same month, both.
  const compared = (names.at(-1) ?? []).filter((token) => says(token, 'yoy') || says(token, 'mom'));
  const shared = [...compared, ...pre.slice(at + 1)];
  const nouns = (names.at(-1) ?? []).filter(
    (token) => token.kind === 'word' && token.meaning.kind !== 'place',
  );
  // 衣着、居住、生活用品及服务价格: 价格 is said of all three.
  const generic = nouns.filter((token) => says(token, 'price'));
  const common = generic.length > 0 ? generic : nouns;
  const priced = nouns.some((token) => token.kind === 'word' && token.meaning.value.endsWith('_price'));
  state.queue = names
    .map((said) => (priced ? pricedName(state, said) : said))
    .map((name) =>
      state.phrase(name).metrics.length > 0 ? [...name, ...shared] : [...name, ...common, ...shared],
    );
  state.pending = [];
}

/** 居住、交通通信价格分别下降: 价格 is said of the first as well, whose own word names no price without it. */
function pricedName(state: ReaderState, name: readonly Token[]): readonly Token[] {
  const last = name.at(-1);
  if (last?.kind !== 'text' || state.phrase(name).metrics.length > 0) return name;
  const noun = `${state.folded.slice(last.start, last.end)}价格`;
  const word = wordAt(noun, 0);
  return word?.end === noun.length && word.value.kind === 'metric'
    ? [...name.slice(0, -1), { ...last, kind: 'word', meaning: word.value }]
    : name;
}

/** 泰国和越南: the names on both sides of a conjunction. */
export function splitNames(tokens: readonly Token[]): (readonly Token[])[] {
  const names: Token[][] = [[]];
  for (const token of tokens) {
    if (says(token, 'conj')) names.push([]);
    else names.at(-1)?.push(token);
  }
  return names.filter((name) => name.length > 0);
}

/** 轻型、普通型29例: two states, one number. */
function joinStates(state: ReaderState, phrase: Phrase): Phrase {
  const before = state.pending.at(-1);
  const own = phrase.metrics.at(-1);
  if (!before || !own) return phrase;
  const pair = [state.phrase(before).metrics.at(-1) ?? '', own].sort().join();
  const both = Object.entries(JOINT).find(([, metrics]) => [...metrics].sort().join() === pair);
  return both ? { ...phrase, metrics: [both[0]] } : phrase;
}

/**
 * Makes the figure of a number, or one for each name that shares it (各).
 * @param pre the words before the number
 */
export function makeFigures(
  state: ReaderState,
  token: NumberToken,
  phrase: Phrase,
  pre: readonly Token[],
): void {
  // 分别来自甲国和乙国,各2例: the names stand in the clause before.
  const none = token.value === 0 && state.epidemic && areAllPlaces(state, pre);
  const alone = state.pending.length === 0 && pre.length === 1 && phrase.marks.has('each');
  const named = alone ? splitNames(namesOf(state)) : [];
  if (
    none ||
    (phrase.marks.has('each') &&
      (JOINT[phrase.metrics.at(-1) ?? ''] !== undefined ||
        state.pending.length > 0 ||
        named.length > 1 ||
        pre.some((t) => says(t, 'conj'))))
  ) {
    const split = splitNames(pre.filter((t) => !says(t, 'each')));
    const names = [...state.pending, ...named, ...split];
    const behind = pre.slice(pre.findIndex((t) => says(t, 'each')) + 1);
    const removed = !none && state.phrase(behind).marks.has('remove');
    for (const name of state.epidemic ? shareVerb(state, names) : names) {
      const heard = state.phrase(name);
      // 甲省、乙省各核减1例: the verb behind 各 is said of all of them.
      const label = removed ? { ...heard, marks: new Set([...heard.marks, 'remove']) } : heard;
      const joint = JOINT[label.metrics.at(-1) ?? ''];
      for (const metric of joint ?? []) makeFigure(state, token, { ...label, metrics: [metric] });
      const marks = new Set([...label.marks, ...(isRelative(token) ? phrase.marks : [])]);
      if (!joint && (label.place || label.text || label.metrics.length > 0))
        makeFigure(state, token, { ...label, marks });
    }
    state.pending = [];
    return;
  }
  const { others, last } = sharedPlaces(state, token, phrase);
  for (const name of others) {
    state.headsClause = true;
    makeFigure(state, token, { ...phrase, ...name });
  }
  const answers = isRelative(token) || state.answered[0]?.unit === token.unit?.unit;
  const answered = answers ? state.answered.shift() : undefined;
  if (answered) {
    state.moved = true;
    const marks = new Set([...phrase.marks, ...answered.marks]);
    makeFigure(state, token, {
      ...phrase,
      raw: answered.raw,
      metrics: [answered.metric],
      marks,
    });
    return;
  }
  const queued = state.queue.shift();
  makeFigure(
    state,
    token,
    queued ? state.phrase(queued) : joinStates(state, last ? { ...phrase, ...last } : phrase),
  );
  state.pending = [];
}

/** 甲市和乙县分别解除医学观察无症状感染者各1例: what the last of the names says is said of all. */
function shareVerb(state: ReaderState, names: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const said = names.at(-1) ?? [];
  const from = said.findIndex((token) => token.kind === 'word' && token.meaning.kind !== 'place');
  const onlyPlaces = names.slice(0, -1).every((name) => {
    const { place, metrics } = state.phrase(name);
    return place !== null && metrics.length === 0;
  });
  if (from <= 0 || !onlyPlaces || state.phrase(said).metrics.length === 0) return names;
  return names.map((name) => (name === said ? name : [...name, ...said.slice(from)]));
}

/** 甲州和乙区0例: neither has a case. */
function areAllPlaces(state: ReaderState, pre: readonly Token[]): boolean {
  const names = splitNames(pre).map((name) => state.phrase(name));
  return names.length > 1 && names.every(({ place, metrics }) => place !== null && metrics.length === 0);
}

function isRelative({ unit }: NumberToken): boolean {
  return unit?.class === 'percent' || unit?.class === 'points' || unit?.class === 'times';
}

/** 分别来自甲国和乙国: the names behind the verb. */
function namesOf(state: ReaderState): readonly Token[] {
  const from = state.clause.findIndex((token) => says(token, 'from'));
  return from < 0 ? [] : state.clause.slice(from + 1);
}

function makeFigure(state: ReaderState, counted: NumberToken, said: Phrase): Node {
  const sex = SEX_UNITS[counted.unit?.unit ?? ''];
  const token = sex ? { ...counted, unit: null } : counted;
  const phrase = sex ? { ...said, marks: new Set([...said.marks, sex]) } : said;
  const span = { start: token.start, end: token.numberEnd, value: token.value };
  return placeInTree(state, token, phrase, metricOf(state, token, phrase), span);
}
