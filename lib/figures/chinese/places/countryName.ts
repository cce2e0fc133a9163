import type { Figure } from '../../../reading';

/** 中国大陆新增报告501例: as its own bulletins call the country without Hong Kong, Macau and Taiwan. */
const MAINLAND =
  /(?:[全中我]国)?(?:大陆|内地)(?=地区|\(|[共累新报截首有无]|[一-龥]{0,9}(?:疫情|病例|病毒|肺炎))/;
/** How far into the text it says of what country it is. */
const OPENING = 160;
const COUNTRY = '全国';

/**
 * The whole country by the name that the page has for it.
 * @param folded see `foldText`, with the offsets of `text`
 */
export function nameCountry(figures: readonly Figure[], folded: string, text: string): readonly Figure[] {
  const found = MAINLAND.exec(folded.slice(0, OPENING));
  if (!found) return figures;
  const place = text.slice(found.index, found.index + found[0].length);
  return figures.map((figure) => (figure.place === COUNTRY ? { ...figure, place } : figure));
}
