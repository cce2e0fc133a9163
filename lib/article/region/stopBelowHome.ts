import { dropMarkers } from '../../clean/hiddenMarkers';
import { boxAround } from '../segment/boxAround';
import type { Box, PageLine, PageOutline } from '../segment/pageLines';
import { ATTACHMENT } from '../tables/attachments';
import { endsSentence } from './endsSentence';
import { furnitureOf } from './furnitureOf';
import { drop, linesOf, proseOf, type Region } from './region';

/** Share of the article's prose that stands right in one box: fewer, and the text has no home. */
const AT_HOME = 0.55;
/** Share of it that may stand below the home: more is a second part of the text. */
const BELOW = 0.4;
/** Names of boxes that may hold the last paragraph. */
const TEXT_HINT = /article|block|body|column|content|entry|group|main|para|part|section|story|text/u;

/**
 * Where most paragraphs stand right in one box, the text ends with the last of them: a card of the author, an offer, a name or an
 * address in a box of its own further down is the page's, whatever it says. Of 340 saved news pages none goes on below but with tables,
 * lists and references. What stands right behind the last one stays, unless the name of its box speaks against it, and so does what
 * stands in a box of the same name.
 */
export function stopBelowHome(region: Region): void {
  const { outline } = region;
  const kept = linesOf(region).filter(({ tag }) => tag !== 'figcaption');
  const placeOf = [boxAround, aroundEach].find((place) => homeOf(outline, kept, place));
  const home = placeOf && homeOf(outline, kept, placeOf);
  if (!home) return;
  const isHome = (line: PageLine) => {
    const place = placeOf(outline, line);
    return place === home || (home.hint !== '' && place?.tag === home.tag && nameOf(place) === nameOf(home));
  };
  const end = kept.findLastIndex((line) => line.prose > 0 && isHome(line));
  const below = kept.slice(end + 1).filter((line) => !isHome(line));
  if (proseOf(below) > proseOf(kept) * BELOW) return;
  const last = kept[end]?.index ?? 0;
  const goesOn = (line: PageLine) => {
    const hint = boxAround(outline, line)?.hint ?? '';
    const between = outline.lines.slice(last + 1, line.index);
    return (
      (hint === '' || TEXT_HINT.test(hint)) &&
      between.every(({ index, letters }) => region.lines.has(index) || letters === 0)
    );
  };
  for (const [i, line] of below.entries()) {
    const next = below[i + 1];
    if (isPart(line) || furnitureOf(line, 'edge') || isInset(outline, below, line)) continue;
    if ((endsSentence(line) || (next && isPart(next))) && goesOn(line)) continue;
    drop(region, line.index, 'stands far from the article');
  }
}

/** Letters of a paragraph that is hardly an author's card. */
const LONG = 60;

/** Paragraphs side by side are a part of the text set apart. */
function isInset(outline: PageOutline, below: readonly PageLine[], line: PageLine): boolean {
  const place = boxAround(outline, line);
  const long = below.filter((other) => other.prose >= LONG && boxAround(outline, other) === place);
  return long.length >= 2 && line.links.length === 0;
}

/** Parts of one text are numbered. */
function nameOf({ hint }: Box): string {
  return hint.replace(/\d+/gu, '');
}

/** What may follow a text in a box of its own. */
function isPart(line: PageLine): boolean {
  return line.tag !== 'p' || line.level > 0 || ATTACHMENT.test(dropMarkers(line.text));
}

type Place = (outline: PageOutline, line: PageLine) => Box | undefined;

function homeOf(outline: PageOutline, kept: readonly PageLine[], placeOf: Place): Box | null {
  const prose = new Map<Box, number>();
  for (const line of kept) {
    const place = placeOf(outline, line);
    if (place && line.prose > 0) prose.set(place, (prose.get(place) ?? 0) + line.prose);
  }
  const least = proseOf(kept) * AT_HOME;
  return [...prose].find(([, letters]) => letters >= least)?.[0] ?? null;
}

/** The box around a paragraph, where each paragraph has one of its own. */
function aroundEach(outline: PageOutline, line: PageLine): Box | undefined {
  let box = boxAround(outline, line);
  while (box && box.to - box.from === 1) box = outline.boxes[box.parent];
  return box;
}
