import type { Numeral } from './readNumerals';
import type { Line, Span } from './splitSentences';

/** A number that may be a figure, with the words that are its own. */
export interface Mention {
  readonly numeral: Numeral;
  readonly line: number;
  /** Counted over the whole text. */
  readonly sentence: number;
  readonly sentenceSpan: Span;
  /** Where the bracket opens that it stands in; -1 when in none. */
  readonly bracket: number;
  /** For one in a bracket: the index (in the list of mentions) of the number in whose clause the bracket stands, or -1. */
  readonly host: number;
  /** The words before it, back to the break between it and the number before. */
  readonly before: string;
  /** The words after it, up to the next number's words. */
  readonly after: string;
  /** Everything between the number before it (same bracket) and itself; from the sentence's start for the first. */
  readonly gap: string;
  /** For one in a bracket: the words before the bracket that name it. */
  readonly label: string;
  /** The noun phrase right after the number. */
  readonly noun: string;
  /** What follows the noun phrase. */
  readonly predicate: string;
  /** Stands inside the clause of the number before it: "12 people in 4 provinces were hurt". */
  readonly embedded: boolean;
  /** The upper end of the range that it begins, or null. */
  readonly rangeEnd: number | null;
}

/** Longer stretches than this tell nothing more about one number; the bound keeps the work linear. */
const REACH = 260;

const BREAKS =
  /[;,:—(]|\s[–-]\s|\b(?:and|while|with|including|includes|of which|of whom|but|plus|bringing|brings|brought|taking|raising|pushing|as well as|whereas|amongst?|or|followed by|leaving|versus)\b/giu;

interface Break {
  readonly at: number;
  readonly end: number;
}

const JOINED_LABEL = /^\s*(?:\p{Lu}[\p{L}’'-]*\s+){1,3}and\s+(?:\p{Lu}[\p{L}’'-]*\s*){1,3}[:–-]?\s*$/u;

function lastBreak(between: string): Break | null {
  const all = [...between.matchAll(BREAKS)]
    .slice(-2)
    .map((match): Break => ({ at: match.index, end: match.index + match[0].length }));
  const last = all.at(-1) ?? null;
  const before = all.length > 1 ? (all[0] ?? null) : null;
  // "Borders 121, Dumfries and Galloway 118": this "and" is inside a name that labels the number behind it.
  const joined = last !== null && before !== null && /^and$/iu.test(between.slice(last.at, last.end));
  return joined && before !== null && JOINED_LABEL.test(between.slice(before.end)) ? before : last;
}

const NOUN_STOPS = new Set(
  (
    'in at on from by for to with within without across among amongst since as during until following after before under into between who whom whose which that where when ' +
    'were was are is be been being have has had will would can could may might did do does also per remain remains remained than because if it they there so but while ' +
    'came went made took said died tested returned travelled traveled arrived live lives lived worked showed became ' +
    'succumbed sustained suffered needed required occurred resulted fled drowned perished'
  ).split(' '),
);
const PARTICIPLE = /(?:ed|al|ic|ive|en|able|ous|ing|local|new|mild|severe|dead)$/iu;

/** Splits what follows a number into its noun phrase and the rest. */
export function splitNoun(after: string): { noun: string; predicate: string } {
  const words = [...after.slice(0, REACH).matchAll(/[\p{L}\p{N}’'&/-]+|[^\s]/gu)];
  let end = 0;
  let taken = 0;
  for (const [index, match] of words.entries()) {
    const word = match[0];
    const lower = word.toLowerCase();
    if (/^[%"“”‘*†]$/u.test(word) && taken < 2) continue;
    if (!/[\p{L}\p{N}]/u.test(word)) break;
    if (NOUN_STOPS.has(lower) || taken >= 9) break;
    if (lower === 'of' && (taken > 0 || /^(?:which|whom)$/iu.test(words[index + 1]?.[0] ?? ''))) break;
    if ((lower === 'and' || lower === 'or') && !PARTICIPLE.test(words[index - 1]?.[0] ?? '')) break;
    if (lower === 'reported' && /s$/iu.test(words[index - 1]?.[0] ?? '')) break;
    taken += 1;
    end = match.index + word.length;
  }
  return { noun: after.slice(0, end).trim(), predicate: after.slice(end, REACH).trim() };
}

interface Group {
  readonly open: number;
  readonly from: number;
  readonly to: number;
  readonly members: number[];
}

/** The innermost bracket of each number; brackets that never close reach to the end of the sentence. */
function groupsOf(sentence: string, numerals: readonly Numeral[], offset: number): readonly Group[] {
  const root: Group = { open: -1, from: 0, to: sentence.length, members: [] };
  const groups: Group[] = [root];
  const stack: { open: number; members: number[] }[] = [];
  let next = 0;
  for (let at = 0; at <= sentence.length; at++) {
    while (next < numerals.length && (numerals[next]?.start ?? Infinity) - offset <= at) {
      (stack.at(-1) ?? root).members.push(next);
      next += 1;
    }
    const char = sentence[at];
    if (char === '(' || char === '（') stack.push({ open: at, members: [] });
    else if ((char === ')' || char === '）') && stack.length > 0) {
      const closed = stack.pop();
      if (closed && closed.members.length > 0)
        groups.push({ open: closed.open, from: closed.open + 1, to: at, members: closed.members });
    }
  }
  for (const { open, members } of stack)
    if (members.length > 0) groups.push({ open, from: open + 1, to: sentence.length, members });
  return groups;
}

/** "100 to 200 mm", "between 3 and 5 cases": what stands behind the upper end belongs to both ends. */
function joinRanges(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (
      !next ||
      next.bracket !== mention.bracket ||
      mention.numeral.form !== 'digits' ||
      next.numeral.form !== 'digits'
    )
      return mention;
    const between = /\bbetween\s*$/iu.test(mention.before) ? /^\s?(?:and|-|–)\s?$/iu : /^\s?(?:to|-|–)\s?$/iu;
    if (!between.test(next.gap) || next.numeral.value <= mention.numeral.value) return mention;
    return {
      ...mention,
      after: next.after,
      noun: next.noun,
      predicate: next.predicate,
      rangeEnd: next.numeral.value,
    };
  });
}

const EMBEDS =
  /^(?:(?!\bof (?:which|whom)\b)[^;,:—])*\b(?:in|at|across|from|by|over|within|throughout)\s+(?:the\s+|all\s+|a\s+total\s+of\s+)?$/iu;
const REGIONAL =
  /^(?:[\p{L}-]+ ){0,3}(?:areas|barangays|cities|communities|counties|countries|districts|governorates|hospitals|jurisdictions|locations|municipalities|prefectures|provinces|regions|schools|shelters|sites|states|territories|towns|townships|villages|wards|centres|centers)\b/iu;

/** A number of places inside a clause leaves what follows to the number before it. */
function joinEmbedded(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    const next = mentions.slice(index + 1, index + 4).find(({ bracket }) => bracket === mention.bracket);
    if (isEmbedded(mention)) return { ...mention, embedded: true, predicate: '' };
    if (!next || !isEmbedded(next)) return mention;
    const gap = next.gap.slice(0, next.gap.length - (next.numeral.start - next.numeral.lead));
    return {
      ...mention,
      predicate: `${mention.predicate} ${gap.trim().split(' ').at(-1)} ${next.noun} ${next.predicate}`.slice(
        0,
        REACH,
      ),
    };
  });
}

function isEmbedded({ gap, noun, numeral }: Mention): boolean {
  const own = gap.slice(0, gap.length - (numeral.start - numeral.lead));
  return (
    REGIONAL.test(noun) &&
    EMBEDS.test(own) &&
    /\S.*\s(?:in|at|across|from|by|over|within|throughout)\s/iu.test(own)
  );
}

/**
 * Gives every number of a sentence the words that are its own.
 * @param first the index that the first of `numerals` has in the list of all mentions
 */
export function mentionsOfSentence(
  text: string,
  span: Span,
  place: { readonly line: number; readonly sentence: number; readonly first: number },
  numerals: readonly Numeral[],
): readonly Mention[] {
  const sentence = text.slice(span.start, span.end);
  const groups = groupsOf(sentence, numerals, span.start);
  const brackets = groups.filter(({ open }) => open >= 0);
  const mentions: Mention[] = [];
  for (const group of groups) {
    // Brackets with numbers of their own are blanked out: what follows them still belongs to the number before.
    let own = sentence.slice(0, group.to);
    for (const inner of brackets) {
      if (inner.open > group.open && inner.to < group.to && inner.open >= group.from) {
        const length = Math.min(inner.to + 1, own.length) - inner.open;
        own = own.slice(0, inner.open) + ' '.repeat(length) + own.slice(inner.open + length);
      }
    }
    const breaks = group.members.map((member, position) => {
      const lead = (numerals[member]?.lead ?? span.start) - span.start;
      const previous = group.members[position - 1];
      if (previous === undefined) return { at: group.from, end: group.from };
      const from = (numerals[previous]?.end ?? span.start) - span.start;
      const found = lastBreak(own.slice(from, lead));
      return found ? { at: from + found.at, end: from + found.end } : { at: lead, end: lead };
    });
    for (const [position, member] of group.members.entries()) {
      const numeral = numerals[member];
      if (!numeral) continue;
      const start = numeral.start - span.start;
      const previous = numerals[group.members[position - 1] ?? -1];
      const after = own.slice(numeral.end - span.start, breaks[position + 1]?.at ?? group.to);
      const trimmed = after.replace(/^[ \u00a0]?(?:[%％]|per ?cent\b)/iu, '').slice(0, REACH);
      const hostGroup =
        group.open < 0
          ? undefined
          : groups.find(
              (g) =>
                g !== group &&
                g.from <= group.open &&
                group.open < g.to &&
                (g.open < 0 || g.members.length > 0),
            );
      const hostMember = hostGroup?.members
        .filter((m) => (numerals[m]?.end ?? 0) - span.start <= group.open)
        .at(-1);
      const labelFrom = Math.max(
        0,
        group.open - 80,
        hostMember === undefined ? 0 : (numerals[hostMember]?.end ?? 0) - span.start,
      );
      mentions.push({
        numeral,
        line: place.line,
        sentence: place.sentence,
        sentenceSpan: span,
        bracket: group.open < 0 ? -1 : span.start + group.open,
        host: hostMember === undefined ? -1 : place.first + hostMember,
        before: own.slice(Math.max(breaks[position]?.at ?? 0, start - REACH), start),
        after: after.slice(0, REACH),
        gap: own
          .slice(previous ? previous.end - span.start : Math.max(group.from, start - REACH), start)
          .slice(-REACH),
        label: group.open < 0 ? '' : sentence.slice(labelFrom, group.open),
        ...splitNoun(trimmed),
        rangeEnd: null,
        embedded: false,
      });
    }
  }
  return joinEmbedded(joinRanges(mentions.sort((a, b) => a.numeral.start - b.numeral.start)));
}

/** The mentions of a whole text: its numerals, minus those that are no figures, sentence by sentence. */
export function readMentions(
  text: string,
  lines: readonly Line[],
  numerals: readonly Numeral[],
): readonly Mention[] {
  const mentions: Mention[] = [];
  let next = 0;
  let sentence = 0;
  for (const [line, { sentences }] of lines.entries()) {
    for (const span of sentences) {
      const own: Numeral[] = [];
      for (let numeral = numerals[next]; numeral && numeral.start < span.end; numeral = numerals[++next])
        own.push(numeral);
      if (own.length > 0)
        mentions.push(...mentionsOfSentence(text, span, { line, sentence, first: mentions.length }, own));
      sentence += 1;
    }
  }
  return mentions;
}
