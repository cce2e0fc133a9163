import { dropMarkers } from '../../clean/hiddenMarkers';
import type { PageLine } from '../segment/pageLines';
import {
  CREDITS_BEHIND_CAPTIONS,
  LABELLED_CREDITS,
  NAMES_BEHIND_SENTENCE,
  UNMARKED_CREDITS,
} from '../tables/captionCredits';

/** Longer lines beside a picture are paragraphs, unless they end in who took it. */
const LONGEST = { caption: 400, beside: 120 } as const;
/** A credit in brackets and one behind it, and the day: more there are not. */
const MOST = 3;

/** Whether a line stands right beside a picture of the article, or below one that the article does not take. */
export type Picture = 'beside' | 'left out' | null;

/**
 * Finds where in a picture's caption the words begin that only say whom the picture is by: 新桥通车。（记者 林小山 摄）, Pumps at work.
 * (Harrow TV). The caption tells what is seen and stays.
 * @param picture what a page itself calls a caption need stand beside none
 * @returns the offset in the line's text; null if it holds no credit, or nothing else
 */
export function captionCredit(line: PageLine, picture: Picture): number | null {
  const isCaption = line.tag === 'figcaption' || /^[▲△▼]/u.test(line.text);
  if (
    !(isCaption || (picture !== null && /^(?:p|[ou]l)$/.test(line.tag))) ||
    dropMarkers(line.text) !== line.text
  )
    return null;
  if (line.text.length > LONGEST.caption) return null;
  const isBeside = picture === 'beside';
  const patterns = [
    ...(isCaption || isBeside ? NAMES_BEHIND_SENTENCE : []),
    ...(isCaption || (isBeside && line.text.length <= LONGEST.beside)
      ? CREDITS_BEHIND_CAPTIONS
      : LABELLED_CREDITS),
    ...(isCaption ? UNMARKED_CREDITS : []),
  ];
  let end = line.text.length;
  for (let found = 0; found < MOST; found += 1) {
    const said = plainMarks(line.text.slice(0, end));
    const at = patterns.map((pattern) => said.search(pattern)).find((place) => place >= 0);
    if (at === undefined) break;
    end = said.slice(0, at).trimEnd().length;
  }
  return end === line.text.length || !/\p{L}/u.test(line.text.slice(0, end)) ? null : end;
}

/** Marks of typesetters in Taiwan, one for one: （圖︰…）, ﹝…﹞, 〔…〕. */
function plainMarks(text: string): string {
  return text
    .replaceAll('︰', '：')
    .replaceAll(/[﹝〔]/gu, '（')
    .replaceAll(/[﹞〕]/gu, '）');
}
