import { textBefore, textBehind } from '../../../text/beside';
import { CAME, PART_BEFORE, PART_BEHIND } from '../tables/aboutPlaceWords';

/** A name in a stretch of text. */
export interface Named {
  readonly key: string;
  readonly name: string;
  readonly within: string | null;
  readonly level: string;
  readonly adjective: boolean;
  /** A known country, division or city, or one that says itself what it is (… Province). */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** It labels the number beside it. */
  readonly counted: boolean;
  /** It is told of as a part: by its share of the whole, or as the first of a list. */
  readonly part: boolean;
  /** Its country is named right beside it: "China's Yunnan", "Fukushima, Japan". */
  readonly nested: boolean;
  /** It is one of three or more of its level, joined by commas. */
  readonly row: boolean;
  /** It is what the name right before it lies in. */
  readonly address: boolean;
}

/** A stretch of text and the names found in it so far. */
export interface Stretch {
  readonly words: string;
  /** The bulletin is about a ship, which is its place. */
  readonly afloat: boolean;
  readonly names: Named[];
}

/** Whether a name labels the number beside it. */
export function isCounted(words: string, start: number, end: number, country = false): boolean {
  const before = textBefore(words, start, 60);
  // "one arrived from India", "the other is from Peru": where they came from.
  if (CAME.test(before) || (country && /\b(?:is|are|was|were) from\s(?:the\s)?$/i.test(before))) return false;
  return PART_BEFORE.test(before) || PART_BEHIND.test(textBehind(words, end, 40));
}

/** A place that no list has, as the text names it. */
export function unlisted(
  words: string,
  name: string,
  { start, end }: { readonly start: number; readonly end: number },
  weight: number,
): Named {
  return {
    key: name,
    name,
    within: null,
    level: 'other',
    adjective: false,
    weight,
    start,
    end,
    counted: isCounted(words, start, end),
    nested: false,
    row: false,
    part: false,
    address: false,
  };
}
