import { allMatches } from './allMatches';
import { latin } from './latin';

/** "new confirmed and probable cases", "laboratory-confirmed and suspected infections": kinds of one count. */
const KINDS_JOINED =
  /(?<=\b(?:confirmed|probable|suspected) )(?:and|or)(?= (?:confirmed|probable|suspected)\b)/giu;
const BREAKS =
  /[;:—(]|,(?!\d{3}\b)|\s[–-]\s|\/(?=\s*$)|\s&(?=\s[\da-z])|\b(?:and|while|with|including|includes|of which|of whom|but|plus|bringing|brings|brought|taking|raising|pushing|as well as|whereas|amongst?|or(?! (?:more|less|fewer|so|thereabouts)\b)|followed by|leaving|versus|after(?=\s*$))\b/gi;
/** "in Khyber Pakhtunkhwa (KP)": the bracket breaks nothing. */
const SHORT_NAME = latin(String.raw` \(\p{Lu}{2,6}\)`, 'g');
/** " – throughout the pandemic – ", " - which covers A and B - ", ", where it began,": put between, it breaks nothing. */
const INSERTED = latin(
  String.raw` [-–—] (?=\p{Ll})[^-–—.;:()]{3,130} [-–—](?= )|, where [^,.;:()\d]{3,50},(?= ha[sd] )`,
  'g',
);
/** "13 houses whereas in B on 29 July, heavy rain injured three": the clause of the next number begins with its place. */
const CONTRAST = latin(
  String.raw`\band in (?:the )?\p{Lu}[^,;:()]{2,40} with $|\b(?:whereas|while|but) in (?:the )?\p{Lu}[^;:()]*$|, in (?:the )?\p{Lu}[^,;:()]{2,30}, $|; (?:and )?(?:(?:those|that) )?(?:in |at |from )?(?:the )?\p{Lu}[^,;:()]{1,30}, $|; in (?:the )?\p{Lu}[^,;:()]{2,30}, [^;:()]*$`,
);
const JOINED_LABEL = latin(
  String.raw`^\s*(?:\p{Lu}[\p{L}’'-]*\s+){1,3}and\s+(?:\p{Lu}[\p{L}’'-]*\s*){1,3}[:–-]?\s*$`,
);

/** "Dead – 7; Injured – 12": a dash for the colon. */
const DASHED =
  /^[;,]\s*(?:Affected|Cases|Damaged|Dead|Deaths|Destroyed|Discharged|Displaced|Evacuated|Hospitali[sz]ed|Hurt|Injured|Killed|Missing|Recovered|Rescued|Tests|Trapped|Wounded) [–—-]\s*$/u;

/** Some words without what is put between dashes in them. */
export function withoutInserted(words: string): string {
  return /[-–—] |, where /.test(words) ? words.replace(INSERTED, '') : words;
}

/** Where the words of the number before end and those of the next begin, as offsets into what stands between them. */
export function breakIn(text: string): { readonly ends: number; readonly begins: number } {
  const between = text
    .replace(SHORT_NAME, (short) => ' '.repeat(short.length))
    .replace(INSERTED, (words) => ' '.repeat(words.length))
    .replace(KINDS_JOINED, (words) => '+'.repeat(words.length));
  const contrast = between.search(CONTRAST);
  if (contrast >= 0) return { ends: contrast, begins: contrast };
  const all = allMatches(BREAKS, between).slice(-2);
  const last = all.at(-1);
  const before = all.at(-2);
  if (!last) return { ends: between.length, begins: 0 };
  // "; North Shore: 117": the label with its colon is the number's own.
  if (
    before &&
    (/^:\s*$/u.test(between.slice(last.index)) || DASHED.test(between.slice(before.index))) &&
    /^(?:[;,:]\s*)?(?:and )?\p{Lu}[^.;,:\d]{1,40}(?: \d{1,2}(?:-[A-C])?)?$|^[;,]\s*\p{Ll}[\p{Ll}-]{3,14}$/u.test(
      between.slice(before.index, last.index),
    )
  )
    return { ends: before.index, begins: before.index };
  // "Borders 121, Dumfries and Galloway 118": this "and" is inside a name that labels the number behind it.
  const joined =
    before && /^and$/i.test(last[0]) && JOINED_LABEL.test(between.slice(before.index + before[0].length));
  const at = joined ? before.index : last.index;
  return { ends: at, begins: at };
}
