import { textBefore, textBehind } from '../../../text/beside';
import type { Place } from '../../places';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { sceneOf, smallest } from './incidentPlace';
import type { Section } from './sections';

/** How a notice of several accidents begins to tell of one: by its number in the row or by the day. */
const BEGINS_ACCIDENT =
  /^ *(?:其中,|[一二三四五六七八九十]{1,2}[、.]|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、](?!\d)|[▲●◆■·]) ?|^ *(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日/;
/** 通报近期三起火灾事故, 多地接连发生…事故: said of them together. */
const SEVERAL =
  /(?:[两二三四五六七八九十]|(?<![\d.])(?:[2-9]|\d{2}))(?:余|多)?起[^,。;\n\d]{0,14}(?:事故|火灾|案|险情|灾情)|(?:多地|各地|接连|连续|相继|先后)[^,。;\n]{0,8}发生[^,。;\n]{0,12}(?:事故|火灾)/;
/** How much of a text is its head, where it says that it tells of several. */
const HEAD = 200;

/** Accidents that a notice tells one after the other, each with where it was; none where it is of one alone. @param folded see `foldText` */
export function scenesOfAccidents(folded: string, from: number, body: readonly Token[]): readonly Section[] {
  if (!SEVERAL.test(textBehind(folded, 0, HEAD))) return [];
  const scenes: Section[] = [];
  for (const { 0: sentence, index } of folded.matchAll(/[^。;\n!?]+/g)) {
    if (index < from || !BEGINS_ACCIDENT.test(sentence)) continue;
    const named = body.filter(({ start }) => start >= index && start < index + sentence.length);
    const place = sceneOf(folded, named, [sentence, index]);
    if (place) scenes.push({ ...place, start: index, end: endOf(folded, index, sentence.length) });
  }
  const apart = scenes.filter(({ path }) => !scenes[0]?.path.includes(path.at(-1) ?? ''));
  return apart.length > 0 ? scenes : [];
}

/** What one accident led to is told to the end of its paragraph, where it opens it; else to that of its sentence. */
function endOf(folded: string, start: number, length: number): number {
  const opens = start === 0 || folded[start - 1] === '\n';
  const end = folded.indexOf('\n', start);
  return opens ? (end < 0 ? folded.length : end) : start + length + 1;
}

/** What holds all of the places where something happened; null where they lie in several provinces. */
export function holderOf(scenes: readonly Section[]): Pick<Place, 'name' | 'path'> | null {
  const [first, ...others] = scenes;
  const path = first?.path.filter((step, depth) => others.every((other) => other.path[depth] === step)) ?? [];
  const name = path.at(-1);
  return name === undefined ? null : { name, path };
}

/** 第一宗案中, 另一宗发生在, 首宗案件, 个案二: one of the cases that a notice of the police or customs tells one after another. */
const BEGINS_CASE =
  /^(?:[在于]?(?:第[一二三四五六七八九十]|首|另外?一|其中一|最后一|次)(?:宗|起|件|案|单|次行动|个行动)|(?:个案|案件?|案例)[一二三四五六七八九十](?![一-龥]))/;
/** Where it was, said with a word for it: 于某村截查, not 由某地运抵. */
const IN = /(?:[在于到往至]|前往|位于|突击搜查|搜查|巡经)$/;
/** As far as the scene is told. */
const TOLD = 60;

/**
 * Cases that a notice tells one to a paragraph, each with the place that it was found at. They need no sign in the head, as
 * accidents do: how their paragraphs begin says that there are several.
 * @param tokens those of the folded text
 */
export function scenesOfCases(
  folded: string,
  original: string,
  tokens: readonly Token[],
): readonly Section[] {
  const found: Section[] = [];
  for (let start = 0; start < folded.length; ) {
    const next = folded.indexOf('\n', start);
    const end = next < 0 ? folded.length : next;
    const scene = BEGINS_CASE.test(textBehind(folded, start, 12)) ? caseScene(folded, tokens, start) : null;
    if (scene) {
      const at = folded.indexOf(scene.name, start);
      const printed = at >= 0 && at < end ? textBehind(original, at, scene.name.length) : scene.name;
      found.push({ start, end: end + 1, name: printed, path: [...scene.path.slice(0, -1), printed] });
    }
    start = end + 1;
  }
  return found;
}

function caseScene(folded: string, tokens: readonly Token[], start: number) {
  const named = tokens.filter((token) => placeIn(token) && token.start > start && token.start < start + TOLD);
  const first = named.findIndex((token) => IN.test(textBefore(folded, token.start, 4)));
  if (first < 0) return null;
  const chain = named.slice(first).filter((token, at, all) => at === 0 || all[at - 1]?.end === token.start);
  return smallest(folded, chain, true);
}
