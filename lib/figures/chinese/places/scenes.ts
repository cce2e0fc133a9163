import { textBehind } from '../../../text/beside';
import type { Place } from '../../places';
import type { Token } from '../words/tokens';
import { sceneOf } from './incidentPlace';
import type { Section } from './sections';

/** How a notice of several accidents begins to tell of one: by its number in the row or by the day. */
const BEGINS =
  /^ *(?:其中,|[一二三四五六七八九十]{1,2}[、.]|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、](?!\d)|[▲●◆■·]) ?|^ *(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日/;
/** 通报近期三起火灾事故, 多地接连发生…事故: said of them together. */
const SEVERAL =
  /(?:[两二三四五六七八九十]|(?<![\d.])(?:[2-9]|\d{2}))(?:余|多)?起[^,。;\n\d]{0,14}(?:事故|火灾|案|险情|灾情)|(?:多地|各地|接连|连续|相继|先后)[^,。;\n]{0,8}发生[^,。;\n]{0,12}(?:事故|火灾)/;
/** How much of a text is its head, where it says that it tells of several. */
const HEAD = 200;

/** Accidents that a notice tells one after the other, each with where it was; none where it is of one alone. @param folded see `foldText` */
export function findScenes(folded: string, from: number, body: readonly Token[]): readonly Section[] {
  if (!SEVERAL.test(textBehind(folded, 0, HEAD))) return [];
  const scenes: Section[] = [];
  for (const { 0: sentence, index } of folded.matchAll(/[^。;\n!?]+/g)) {
    if (index < from || !BEGINS.test(sentence)) continue;
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
