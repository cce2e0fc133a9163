import { textBehind } from '../../../text/beside';

/** Text without a title has its first paragraph in the title's place. */
export const LONGEST_TITLE = 60;

/**
 * Where the text begins behind its title; a first line that is a paragraph is no title.
 * @param text folded or as it stands
 */
export function textStart(text: string): number {
  const end = text.search(/\n/);
  const from = end < 0 || end > LONGEST_TITLE || /[。;；]/.test(text.slice(0, end)) ? 0 : end + 1;
  return behindByline(text, from);
}

/** (记者某某/台北报导), (中央社记者某某台北5日电), 新华社某地7月9日电(记者某某): who sends it and where they sit. */
const BYLINE =
  /^\s*(?:[([（〔【][^()\n（）〔〕【】]{2,30}(?:报[导道]|報[導道]|[电電讯訊])[)\]）〕】]|[^\s,，。\n]{0,12}[记記]者[^\s,，。\n]{1,16}[/／][一-龥]{2,6}[报報][导導道](?=\s)|(?:新[华華]社|中新[社网網])[^\s,，。\n()（）]{2,14}[电電] ?(?:[(（][记記]者[^()\n（）]{1,16}[)）])?)\s*/;
const LONGEST_BYLINE = 60;

/** Where what is told begins behind the byline at a place, or that place. */
export function behindByline(text: string, from: number): number {
  return from + (BYLINE.exec(textBehind(text, from, LONGEST_BYLINE))?.[0].length ?? 0);
}
