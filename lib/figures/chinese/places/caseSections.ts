import { textBefore, textBehind } from '../../../text/beside';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { smallest } from './incidentPlace';
import type { Section } from './sections';

/** 第一宗案中, 另一宗发生在, 首宗案件, 个案二: one of the cases that a notice of the police or customs tells one after another. */
const OPENS =
  /^(?:[在于]?(?:第[一二三四五六七八九十]|首|另外?一|其中一|最后一|次)(?:宗|起|件|案|单|次行动|个行动)|(?:个案|案件?|案例)[一二三四五六七八九十](?![一-龥]))/;
/** Where it was, said with a word for it: 于某村截查, not 由某地运抵. */
const IN = /(?:[在于到往至]|前往|位于|突击搜查|搜查|巡经)$/;
/** As far as the scene is told. */
const TOLD = 60;

/**
 * The paragraphs that tell one case each, with the place that it was found at.
 * @param tokens those of the folded text
 */
export function caseSections(folded: string, original: string, tokens: readonly Token[]): readonly Section[] {
  const found: Section[] = [];
  for (let start = 0; start < folded.length; ) {
    const next = folded.indexOf('\n', start);
    const end = next < 0 ? folded.length : next;
    const scene = OPENS.test(textBehind(folded, start, 12)) ? sceneIn(folded, tokens, start) : null;
    if (scene) {
      const at = folded.indexOf(scene.name, start);
      const printed = at >= 0 && at < end ? textBehind(original, at, scene.name.length) : scene.name;
      found.push({ start, end: end + 1, name: printed, path: [...scene.path.slice(0, -1), printed] });
    }
    start = end + 1;
  }
  return found;
}

function sceneIn(folded: string, tokens: readonly Token[], start: number) {
  const named = tokens.filter((token) => placeIn(token) && token.start > start && token.start < start + TOLD);
  const first = named.findIndex((token) => IN.test(textBefore(folded, token.start, 4)));
  if (first < 0) return null;
  const chain = named.slice(first).filter((token, at, all) => at === 0 || all[at - 1]?.end === token.start);
  return smallest(folded, chain, true);
}
