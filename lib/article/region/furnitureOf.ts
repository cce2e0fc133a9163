import { dropMarkers } from '../../clean/hiddenMarkers';
import { letters } from '../../text/letters';
import { dropReadings } from '../../text/readings';
import { shortlist } from '../../text/shortlist';
import { onceALine } from '../segment/onceALine';
import type { PageLine } from '../segment/pageLines';
import { FURNITURE_LINES } from '../tables/furnitureLines';
import { asksReader } from './asksReader';
import { isContacts } from './contactLine';
import { countsSomething } from './countsSomething';

/** Longer lines are text, whatever their words. */
const LONGEST_LINE = 500;
/** Who took a picture and for whom: Ann Reed/Harrow Gazette. */
const CREDIT = letters(
  String.raw`^[(（©]?\s?\p{Lu}[\p{Script=Latin}.'’-]*(?: \p{Lu}[\p{Script=Latin}.'’-]*){0,3}\s?\/\s?\p{Lu}[\p{Script=Latin}.'’& -]{1,30}[)）]?$`,
);
/** An object of a script, however long: { "modules": [{… */
const DATA = /^\{\s{0,3}"[\w-]{1,40}"\s?:\s?["[{\d]/u;
/** GALLERY: THE FLOOD IN PICTURES, in capitals only. */
const SHOW = /^(?:GALLERY|PHOTOS?|SLIDE ?SHOW|VIDEO)\s?: [^.!?\p{Ll}]{4,80}$/u;
/** A whole sentence that counts something: no digit of the article may be lost, whatever else the line asks for. */
const SENTENCE = /[。！？]/u;

/** What furniture a line is, or null. At the article's edge more lines count as furniture than inside it. */
export function furnitureOf(line: PageLine, where: 'edge' | 'anywhere'): string | null {
  const inside = anywhere(line);
  if (where === 'anywhere' || inside?.at === FIRST) return inside?.what ?? null;
  const outside = atEdge(line);
  return (
    (inside && outside ? (inside.at < outside.at ? inside : outside) : (inside ?? outside))?.what ?? null
  );
}

/** What a line is, and by which of the patterns. */
interface Match {
  readonly what: string;
  readonly at: number;
}

/** It comes before all patterns. */
const FIRST = -1;

const NUMBERED = FURNITURE_LINES.map((line, at) => ({ ...line, at }));
/** Few patterns are of lines with more letters. */
const LONG = 120;
const LIKELY = { anywhere: likelyOf('anywhere'), edge: likelyOf('edge') } as const;

function likelyOf(where: (typeof NUMBERED)[number]['where']) {
  const table = NUMBERED.filter((line) => line.where === where);
  const [ofAny, ofLong] = [shortlist(table), shortlist(table.filter(({ longest }) => longest > LONG))];
  return (text: string, letters: number) => (letters > LONG ? ofLong : ofAny)(text);
}

const anywhere = onceALine((line) => plainFurniture(line) ?? firstMatch(line, 'anywhere'));
const atEdge = onceALine((line) =>
  isContacts(wordsOf(line) ?? '') ? { what: 'about the author', at: FIRST } : firstMatch(line, 'edge'),
);

/** The line's words, as they were before a mirror's converter wrote 責(zé)任編輯; a picture and a row have none. */
const textOf = onceALine((line) =>
  line.tag === 'img' || line.tag === 'tr' || line.tag === 'th' ? null : dropReadings(dropMarkers(line.text)),
);

/** Those that patterns are held against: a paragraph, or a sentence that counts something, is asked nothing. */
const wordsOf = onceALine((line) => {
  const text = textOf(line);
  return text === null || text.length > LONGEST_LINE || tellsCount(text) ? null : text;
});

function plainFurniture(line: PageLine): Match | null {
  if (DATA.test(textOf(line) ?? '')) return { what: 'machine data', at: FIRST };
  const text = wordsOf(line);
  if (text === null) return null;
  if (asksReader(text)) return { what: 'promotion', at: FIRST };
  if (SHOW.test(text)) return { what: 'player', at: FIRST };
  if (line.tag === 'p' && /^\+?\d{1,4}$/u.test(text)) return { what: 'counter', at: FIRST };
  if ((line.tag === 'p' || line.tag === 'figcaption') && line.level === 0 && CREDIT.test(text))
    return { what: 'photo credit', at: FIRST };
  return null;
}

function firstMatch(line: PageLine, where: 'edge' | 'anywhere'): Match | null {
  const text = wordsOf(line);
  if (text === null) return null;
  for (const { what, longest, pattern, sign, at } of LIKELY[where](text, line.letters)) {
    if (line.letters > longest) continue;
    // A heading names what stands below it.
    if (what === 'photo credit' && line.level > 0) continue;
    if (sign?.test(text) !== false && pattern.test(text)) return { what, at };
  }
  return null;
}

function tellsCount(text: string): boolean {
  return SENTENCE.test(text) && countsSomething(text);
}
