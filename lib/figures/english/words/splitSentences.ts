import { MONTH, WEEKDAY } from '../tables/calendar';
import { allMatches } from './allMatches';
import { latin } from './latin';

/** A stretch of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line of the text with its sentences. */
export interface Line extends Span {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:no|nos|dr|mr|mrs|ms|st|pop|approx|vs|e\.g|i\.e|etc|fig|u\.s|u\.k|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|gov|prof|co|ltd|inc|corp|al|a\.m|p\.m|hrs|ste|sto|sta|mt|ft|brgy|sgt|capt|lt|col|gen|maj|cpl|cmdr|supt|insp|det|asst|sen|rep|rev|hon|sec|asec|atty|engr|dept|jr|sr|blvd|ave|rd)$/i;
/** "at 1.30 a.m. Of the dead …" ends one, "at 8 a.m. EDT" and "at 8 a.m. Friday" do not. */
const HALF_DAY = /[ap]\.m$/i;
const OPENS = latin(`^["“‘]?(?!${WEEKDAY}|${MONTH})(?:\\p{Lu}\\p{Ll}|A )`);
const BREAK = latin(
  String.raw`[.!?;]["'”’)\]]*[ \u00a0\u3000]+(?=["'“‘([]?[A-Z0-9])|\.(?<=\p{Ll}{3}\.)(?=(?:The|A|In|Of|As|On|There|This|It|Among|Another|An|To)\b)| \| (?=\p{Lu}[^|\d]{1,60}\d)`,
  'g',
);

/** "New cases: 15 Imported: 5 (…) Deaths: 27": a list of labels with their numbers that lost its line breaks. */
const NEXT_LABEL = latin(
  String.raw`(?<=[\d)%][ \u00a0]{1,3})(?=\p{Lu}[^.:：;!?()\d]{1,60}[:：][ \u00a0]?[+-]?\d[\d,. ]*(?:$|[ \u00a0(%]))`,
  'g',
);
const FEWEST_LABELS = 3;

/** Where the entries of a list without line breaks begin; none in prose. */
function labelsIn(text: string): readonly number[] {
  // Most lines have no colon, hardly any has three.
  if (text.split(/[:：]/u, FEWEST_LABELS + 1).length <= FEWEST_LABELS) return [];
  const starts = allMatches(NEXT_LABEL, text).map(({ index }) => index);
  return starts.length >= FEWEST_LABELS - 1 ? starts : [];
}

function sentencesOf(text: string, offset: number): readonly Span[] {
  const labels = labelsIn(text);
  if (labels.length === 0) return proseOf(text, offset);
  const starts = [0, ...labels];
  return starts.flatMap((start, index) => proseOf(text.slice(start, starts[index + 1]), offset + start));
}

function proseOf(text: string, offset: number): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of allMatches(BREAK, text)) {
    if (match[0].startsWith(';')) continue;
    const word = text.slice(Math.max(from, match.index - 12), match.index);
    if (
      match[0].startsWith('.') &&
      ABBREVIATIONS.test(word) &&
      !(
        HALF_DAY.test(word) &&
        OPENS.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))
      )
    )
      continue;
    const end = match.index + match[0].length;
    spans.push({ start: offset + from, end: offset + end });
    from = end;
  }
  if (from < text.length) spans.push({ start: offset + from, end: offset + text.length });
  return spans;
}

/** Splits a text into lines and each line into sentences; every character but the line breaks is in exactly one of them. */
export function splitSentences(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, text: line, sentences: sentencesOf(line, start) });
    start += line.length + 1;
  }
  return lines;
}
