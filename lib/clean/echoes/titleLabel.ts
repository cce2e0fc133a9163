/** Labels that reposts put before the title of the article they took (Chinese portals and their copies; English wires). */
const TITLE_LABELS: readonly string[] = [
  '原文标题',
  '文章标题',
  '文章標題',
  '本文标题',
  '本文標題',
  '原标题',
  '原標題',
  '原题',
  '原題',
  '标题',
  '標題',
  'original headline',
  'original title',
];

/** The label at the start of a line that gives an article's title. */
export const TITLE_LABEL = new RegExp(
  `^[\\s【(（\\[]{0,3}(?:${TITLE_LABELS.join('|')})\\s{0,3}[:：】\\]]\\s{0,3}`,
  'i',
);
