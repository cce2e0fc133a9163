import { dropMarkers } from '../../clean/hiddenMarkers';
import type { PageLine } from '../segment/pageLines';
import { linesOf, type Region } from './region';

/** So near below the text. */
const NEAR = 4;
/** A single one may be the number of anything. */
const LEAST = 2;
const LINKED = 0.5;
const HEADING =
  /^[\s【[]{0,3}(?:参考文献|參考文獻|参考资料|參考資料|引用文献|脚注|注释|註釋|references|bibliography|works cited|notes)[\s】\]:：]{0,3}$/iu;
const NUMBERED = /^[[(（［]?\d{1,3}[\])）］.、．\t]\s?\S/u;

/** Takes the numbered list of references below a paper, which has a box and often a table of its own. */
export function takeReferences(region: Region): void {
  const { lines } = region.outline;
  const last = linesOf(region).at(-1)?.index ?? lines.length;
  const heading = lines.slice(last + 1, last + 1 + NEAR).find((line) => HEADING.test(dropMarkers(line.text)));
  if (!heading) return;
  const below = lines.slice(heading.index + 1);
  const end = below.findIndex((line) => !isReference(line));
  const references = end < 0 ? below : below.slice(0, end);
  if (references.length < LEAST) return;
  for (const { index } of [heading, ...references]) {
    region.lines.add(index);
    region.dropped.delete(index);
  }
}

function isReference(line: PageLine): boolean {
  const isItem = line.tag === 'ol' || NUMBERED.test(dropMarkers(line.text));
  return isItem && line.prose > 0 && line.linkLetters < line.letters * LINKED;
}
