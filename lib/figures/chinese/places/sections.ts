import { textBehind } from '../../../text/beside';
import type { Place } from '../../places';
import { wordAt } from '../words/lexicon';

/** A part of a round-up that is of one place. */
export interface Section {
  readonly start: number;
  /** Where it ends at the latest: a paragraph that names its place itself is a part of its own. */
  readonly end: number;
  readonly name: string;
  readonly path: readonly string[];
}

/** A headline of its own has no more characters, and no sentence in it. */
const LONGEST = 24;
/** (一)全国, 2.甲省: what counts the parts. */
const COUNTED = /^ *(?:\(?(?:[一二三四五六七八九十]{1,2}|\d{1,2}(?!\d|日|月|时))(?:\)|、|\.(?!\d)) ?)?/;
/** 据甲省民政厅报告, 丁县卫生健康局7月3日通报, 乙市:, 丙省暴雨灾情: */
const SPEAKS =
  /^(?:[一-龥]{2,16}?(?:局|厅|委|委员会|办|部|中心|公司|政府)(?:(?:今|昨)[天日]|\d{1,2}月\d{1,2}日|\d{1,2}日)?(?:报告|统计|通报|消息|介绍)|(?:[一-龥]{0,4}(?:灾情|灾害情况|受灾情况))?:)/;
/** 据甲省民政厅和乙省民政厅报告: of both, which is no part. */
const SPEAK_BOTH = /^[一-龥]{2,8}(?:局|厅|委|部|中心|政府)[和、及与]/;
/** 丁县卫生健康局: by its form a division, whether or not a list has it. */
const BY_FORM =
  /^[一-龥]{1,4}[县市区旗](?=(?:卫生|卫健|疾控|疾病|应急|公安|气象|统计|民政|水利|政府|人民政府))/;
const COUNTRY = ['全国'];

/**
 * Finds the parts of a round-up: lines that head one with a province (湖北 16人死亡失踪), paragraphs that open with their place
 * or its authority (据甲省民政厅报告, 乙市:). One alone is a headline of the whole.
 * @param folded see `foldText`
 * @param original the page's own characters
 * @param ofCountry whether the whole is of the country: even one paragraph of a province is a part of it
 */
export function findSections(folded: string, original: string, ofCountry = false): readonly Section[] {
  const headed: Section[] = [];
  const spoken: Section[] = [];
  const alone: Section[] = [];
  let start = 0;
  while (start < folded.length) {
    const next = folded.indexOf('\n', start);
    const end = next < 0 ? folded.length : next;
    const opening = readOpening(folded, original, start);
    const heads =
      opening &&
      start > 0 &&
      end - start <= LONGEST &&
      (opening.level === 'province' || opening.level === 'country') &&
      !/[。;]/.test(folded.slice(start, end));
    if (heads) headed.push({ ...opening, start, end: Number.POSITIVE_INFINITY });
    else if (opening && (ALONE.test(folded.slice(start, end)) || BARE.test(folded.slice(opening.end, end))))
      alone.push({ ...opening, start, end: partEnd(folded, end) });
    else if (
      opening &&
      SPEAKS.test(textBehind(folded, opening.end, 24)) &&
      !SPEAK_BOTH.test(folded.slice(opening.end, end))
    )
      spoken.push({ ...opening, start, end: end + 1 });
    start = end + 1;
  }
  return [...partsOf([...headed, ...alone]), ...(ofCountry ? spoken : partsOf(spoken))].sort(
    (a, b) => a.start - b.start,
  );
}

/** (一)甲区:⏎: a line that is nothing but the number and the name of a part. */
const ALONE = /^ *\([一二三四五六七八九十]{1,3}\) ?[一-龥]{2,12}(?:[(【][^()\d]{1,16}[)】])?:? *$/;

/** 海珠区⏎: a line that is nothing but the name. */
const BARE = /^ *:? *$/;

/** 二、…: where the next of the larger parts begins. */
function partEnd(folded: string, from: number): number {
  const next = /\n *[一二三四五六七八九十]{1,3}、/g;
  next.lastIndex = from;
  return next.exec(folded)?.index ?? Number.POSITIVE_INFINITY;
}

/** The part that an offset stands in. */
export function sectionAt(sections: readonly Section[], at: number): Section | null {
  return sections.findLast(({ start, end }) => start <= at && at < end) ?? null;
}

/** Of one place only there are no parts. */
function partsOf(found: readonly Section[]): readonly Section[] {
  return new Set(found.map(({ path }) => path.join())).size > 1 ? found : [];
}

/** The place that a line opens with, the smallest of a row of them. */
function readOpening(
  folded: string,
  original: string,
  start: number,
): {
  readonly name: string;
  readonly path: readonly string[];
  readonly level: Place['level'];
  readonly end: number;
} | null {
  const at = start + (COUNTED.exec(textBehind(folded, start, 8))?.[0].length ?? 0);
  let from = folded[at] === '据' ? at + 1 : at;
  if (folded.startsWith('全国', from))
    return { name: '全国', path: COUNTRY, level: 'country', end: from + 2 };
  let found: { readonly place: Place; readonly from: number; readonly end: number } | null = null;
  for (let word = wordAt(folded, from); word?.value.place; word = wordAt(folded, from)) {
    const { place } = word.value;
    if (
      place.level === 'world' ||
      place.level === 'country' ||
      (found && !place.path.includes(found.place.name))
    )
      break;
    found = { place, from, end: word.end };
    from = word.end;
  }
  if (found)
    return {
      name: original.slice(found.from, found.end),
      path: found.place.path,
      level: found.place.level,
      end: found.end,
    };
  const end = from + (BY_FORM.exec(textBehind(folded, from, 12))?.[0].length ?? 0);
  if (end === from) return null;
  return { name: original.slice(from, end), path: [folded.slice(from, end)], level: 'county', end };
}
