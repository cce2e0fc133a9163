import { dropMarkers } from '../../clean/hiddenMarkers';
import { anyCase } from '../../text/anyCase';
import { keyOf } from '../facts/keyOf';
import type { PageLine } from '../segment/pageLines';
import type { Region } from './region';

const LONGEST = 320;
/** A name of fewer letters is a word of the language. */
const NAME = 3;
const LONGEST_NAME = 40;
/** What somebody says may speak of anything. */
const QUOTED = /["“”«»]/u;
/** To whom a site speaks, and what of: its readers, the rights in the text, what keeps it alive. */
const TO_READERS = anyCase(
  [
    '[您你]|[读讀]者|我[们們]|あなた|皆[様さ]',
    '支持|[贊赞]助|[转轉][载載]|授[权權]|版[权權]|原[创創]|[独獨]家|[爆报報]料|投稿|客[户戶]端|無断|掲載|会員|購読',
    '\\b(?:we|our|us|you|your|readers?|subscribers?|donat(?:e|ions?)|funded|journalism|newsroom|non-?profit|licen[cs]ed?|permission|re(?:print|publish)(?:ed)?|rights reserved|all stories)\\b',
  ].join('|'),
);

/** A box of so few lines that holds none of the article's paragraphs. */
const FEW = 4;
const TO_YOU = anyCase('[您你]|[读讀]者|あなた|皆[様さ]|\\b(?:you|your)\\b');

/** The same in the middle of the text, in a small box of its own, to the reader in so many words. */
export function siteBox(region: Region, line: PageLine): string | null {
  const { boxes, lines } = region.outline;
  const box = boxes[line.box];
  if (!box || box.to - box.from > FEW || !TO_YOU.test(line.text)) return null;
  const isOwn = lines.slice(box.from, box.to).every((one) => one === line || one.prose === 0);
  return isOwn ? siteLine(region, line) : null;
}

/** A line that names the site and speaks of it to its readers: below the text that is the site's own word. */
export function siteLine({ sites }: Region, line: PageLine): string | null {
  if (line.tag === 'img' || line.letters > LONGEST) return null;
  const text = dropMarkers(line.text);
  const folded = text.toLowerCase();
  const isNamed = sites.some((name) => name.length >= NAME && folded.includes(name.toLowerCase()));
  return isNamed && !QUOTED.test(text) && TO_READERS.test(text) ? 'promotion' : null;
}

/** A line at the edge that says nothing but the name of the site, or of the paper that it has the text from. */
export function nameOfSite({ sites }: Region, line: PageLine): string | null {
  if (line.tag === 'img' || line.level > 0 || line.letters < NAME || line.letters > LONGEST_NAME) return null;
  const key = keyOf(dropMarkers(line.text));
  return sites.some((name) => keyOf(name) === key) ? 'source' : null;
}
