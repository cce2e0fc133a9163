import type { Work } from '../../work';
import { type Group, groupsOf, ownText } from './bracketGroups';
import type { Numeral } from './numbers/readNumerals';
import { breakIn, withoutInserted } from './words/breakIn';
import { withInsertionsInBrackets } from './words/insertions';
import { joinClauses } from './words/joinClauses';
import { latin } from './words/latin';
import { splitNoun } from './words/nounPhrase';
import type { Line, Span } from './words/splitSentences';

/** A number that may be a figure, with the words that are its own. */
export interface Mention {
  readonly numeral: Numeral;
  readonly line: number;
  /** Counted over the whole text. */
  readonly sentence: number;
  readonly sentenceSpan: Span;
  /** The first words of the sentence, up to the number. */
  readonly opening: string;
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
const LABEL_REACH = 80;

/** "12 per cent", "bringing to 256 the number of cases": what stands between a number and its noun. */
const AFTER_MARKS = latin(
  String.raw`^ \(\d[\d,]*\)(?= [\p{L}])|^[-–] ?(?=\p{Lu}[\p{L} ’']+\s*$)|^ ?(?:[%％]|per ?cent\b)(?: or (?:so|more)\b)?|^ the (?:\w+ )?(?:number|total|tally|toll) of\b|^ ?(?:km|kms|kilomet(?:re|er)s?|miles?) of (?=(?:\w+ )?(?:roads?|highways?|railways?|lines|tracks?)\b)|^\+(?= \p{L})|^(?:-plus|-mark| or (?:more|so))\b|^ out(?= of\b)`,
  'i',
);
/** "20 confirmed Ebola virus disease (EVD) cases" */
const SHORT_NAME = latin(String.raw` \((?:\p{Lu}[\p{L}\d]{0,4}\p{Lu}|(?:COVID|Covid)-19)\)(?= \p{Ll})`);
/** "confirmed, probable and suspected cases" */
const KINDS =
  /\b(?:confirmed|probable|suspected), (?:confirmed|probable|suspected),? and (?:confirmed|probable|suspected)\b/i;
/** What follows a number without what stands between it and its noun. */
function wordsBehind(after: string): string {
  const words = after.replace(AFTER_MARKS, '').replace(/\bwho[’']ve\b/u, 'who have');
  const plain = words.includes('(') ? words.replace(SHORT_NAME, '') : words;
  return /probable/i.test(plain) ? plain.replace(KINDS, 'suspected or confirmed') : plain;
}

/** "13 of the cases (Cases 93, 95 and 97) are linked to": which ones stands between, however many. */
function withoutIds(words: string): string {
  return words.includes('(Case') ? words.replace(/ ?\(Cases? [^()]*\)/gu, '') : words;
}

/**
 * Gives every number of a sentence the words that are its own.
 * @param first the index that the first of `numerals` has in the list of all mentions
 */
function mentionsOfSentence(
  text: string,
  span: Span,
  place: { readonly line: number; readonly sentence: number; readonly first: number },
  numerals: readonly Numeral[],
): readonly Mention[] {
  const words = text.slice(span.start, span.end);
  const sentence = withInsertionsInBrackets(words, numerals, span.start);
  const groups = groupsOf(sentence, numerals, span.start);
  const inner = new Map<number, Group[]>();
  for (const group of groups) {
    const siblings = inner.get(group.outer);
    if (siblings) siblings.push(group);
    else inner.set(group.outer, [group]);
  }
  const mentions: Mention[] = [];
  for (const [number, group] of groups.entries()) {
    if (group.members.length === 0) continue;
    const own = ownText(sentence, group, inner.get(number) ?? []);
    const base = span.start + group.from;
    const outer = groups[group.outer];
    const hostMember = outer?.members.findLast(
      (member) => (numerals[member]?.end ?? 0) - span.start <= group.open,
    );
    const labelFrom = Math.max(
      0,
      group.open - LABEL_REACH,
      (numerals[hostMember ?? -1]?.end ?? 0) - span.start,
    );
    const breaks = group.members.map((member, position) => {
      const numeral = numerals[member];
      const previous = numerals[group.members[position - 1] ?? -1];
      if (!numeral || !previous) return { ends: 0, begins: 0 };
      const from = previous.end - base;
      const { ends, begins } = breakIn(own.slice(from, numeral.lead - base));
      return { ends: from + ends, begins: from + begins };
    });
    for (const [position, member] of group.members.entries()) {
      const numeral = numerals[member];
      if (!numeral) continue;
      const start = numeral.start - base;
      const previous = numerals[group.members[position - 1] ?? -1];
      const after = withoutIds(own.slice(numeral.end - base, breaks[position + 1]?.ends ?? own.length)).slice(
        0,
        REACH,
      );
      mentions.push({
        numeral,
        line: place.line,
        sentence: place.sentence,
        sentenceSpan: span,
        opening: sentence.slice(0, Math.min(160, numeral.start - span.start)),
        bracket: group.open < 0 ? -1 : span.start + group.open,
        host: hostMember === undefined ? -1 : place.first + hostMember,
        before: withoutInserted(own.slice(Math.max(breaks[position]?.begins ?? 0, start - REACH, 0), start)),
        after,
        gap: withoutInserted(own.slice(Math.max(previous ? previous.end - base : 0, start - REACH), start)),
        label: group.open < 0 ? '' : sentence.slice(labelFrom, group.open),
        embedded: false,
        rangeEnd: null,
        ...splitNoun(wordsBehind(after)),
      });
    }
  }
  return joinClauses(mentions.sort((a, b) => a.numeral.start - b.numeral.start));
}

/** Sentences between two pauses. */
const PIECE = 20;

/** The mentions of a whole text, sentence by sentence, in order. */
export function* readMentions(
  text: string,
  lines: readonly Line[],
  numerals: readonly Numeral[],
): Work<readonly Mention[]> {
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
      if (sentence % PIECE === 0) yield;
    }
  }
  return mentions;
}

/**
 * Leaves numbers out of a list of mentions; the sentences that lose one are read anew, their words now belong to others.
 * @param keep for every mention, by index, whether it stays
 */
export function withoutMentions(
  text: string,
  mentions: readonly Mention[],
  keep: readonly boolean[],
): readonly Mention[] {
  const left: Mention[] = [];
  let from = 0;
  while (from < mentions.length) {
    const head = mentions[from];
    if (!head) break;
    let to = from;
    while (mentions[to]?.sentence === head.sentence) to += 1;
    const all = mentions.slice(from, to);
    const own = all.filter((_, index) => keep[from + index]);
    const first = left.length;
    const shift = first - from;
    if (own.length === all.length)
      left.push(
        ...(shift === 0
          ? all
          : all.map((mention) => (mention.host < 0 ? mention : { ...mention, host: mention.host + shift }))),
      );
    else if (own.length > 0) {
      const numerals = own.map(({ numeral }) => numeral);
      left.push(
        ...mentionsOfSentence(
          text,
          head.sentenceSpan,
          { line: head.line, sentence: head.sentence, first },
          numerals,
        ),
      );
    }
    from = to;
  }
  return left;
}
