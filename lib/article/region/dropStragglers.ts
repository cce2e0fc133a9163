import type { PageLine, PageOutline } from '../segment/pageLines';
import { endsSentence } from './endsSentence';
import { drop, linesOf, proseOf, type Region } from './region';

/** Lines between two parts that make them two. */
const GAP = 12;
/** A part with less of the largest one's prose than this is another text. */
const SMALL = 0.2;

/**
 * Leaves out small parts that stand far from the article: Readability joins any neighbour of the article's box that scores. A box of
 * pictures or links that was set into the text parts it too: what stands in the same box as the largest part, or in one of the same
 * name, is of one text with it.
 */
export function dropStragglers(region: Region): void {
  const parts: PageLine[][] = [];
  for (const line of linesOf(region)) {
    const last = parts.at(-1);
    const gap = line.index - (last?.at(-1)?.index ?? line.index);
    if (last && gap <= GAP) last.push(line);
    else parts.push([line]);
  }
  const most = Math.max(...parts.map(proseOf));
  const main = parts.find((part) => proseOf(part) === most) ?? [];
  const homes = new Set(
    main.filter((line) => line.prose > 0).flatMap((line) => placesOf(region.outline, line)),
  );
  const broken = brokenBox(main, most);
  // The title may be said again far below the text: nothing stands above it then.
  const title = region.title?.index ?? -1;
  const top = title < (main[0]?.index ?? 0) ? title : -1;
  for (const part of parts) {
    if (proseOf(part) >= most * SMALL) continue;
    const isOfText = (line: PageLine) =>
      line.index > top &&
      endsSentence(line) &&
      (line.box === broken || placesOf(region.outline, line).some((home) => homes.has(home)));
    // Beside a paragraph of the text its lists, headings and what ends in a colon are the text's too.
    const around = part
      .filter((line) => isOfText(line) && homes.has(`${region.outline.boxes[line.box]?.parent}`))
      .map((line) => region.outline.boxes[region.outline.boxes[line.box]?.parent ?? -1]);
    const isBeside = ({ index }: PageLine) =>
      index > top && around.some((box) => box && box.from <= index && index < box.to);
    for (const line of part)
      if (!isOfText(line) && !isBeside(line)) drop(region, line.index, 'stands far from the article');
  }
}

/** Where nothing is a paragraph, lines of one box with breaks between them are of one text: the box that holds most of it so. */
function brokenBox(main: readonly PageLine[], most: number): number | null {
  const prose = new Map<number, number>();
  for (const line of main) prose.set(line.box, (prose.get(line.box) ?? 0) + line.prose);
  return [...prose].find(([, letters]) => letters * 2 > most)?.[0] ?? null;
}

/** The box that a paragraph stands in, by number, and by the names of the three boxes around it if one has a name. */
function placesOf({ boxes }: PageOutline, line: PageLine): readonly string[] {
  const own = boxes[line.box];
  const around = boxes[own?.parent ?? -1];
  if (own?.tag !== 'P' || !around) return [];
  const path = [own, around, boxes[around.parent]].map((box) => `${box?.tag}.${box?.hint ?? ''}`);
  const isNamed = path.slice(1).some((name) => !name.endsWith('.'));
  return [`${own.parent}`, ...(isNamed ? [path.join('<')] : [])];
}
