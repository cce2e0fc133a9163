import { letters } from '../../text/letters';
import { DATELINE_PLACES } from '../tables/datelinePlaces';
import { alternatives } from '../tables/labels';
import { OFFICE_WORDS } from '../tables/officeWords';
import { SURNAMED } from '../tables/surnames';

/** Who took the pictures is no author: 攝影記者…, 圖／記者…. */
export const NO_PICTURES = '(?<![圖图摄攝影][／/:：]?)';
const OFFICE = `${NO_PICTURES}(?:${alternatives(OFFICE_WORDS)})`;
const SPACE = '\\s';
const AND = `(?:${SPACE}?[、，,及和]${SPACE}?|${SPACE})`;
const NAMES = `${SURNAMED}(?:${AND}${SURNAMED}){0,4}`;
/** Where a byline begins: a line, a bracket, behind a paper's name and a mark. */
const START = `(?:^|[【〔（(［\\[─—／/\\s])`;
const REPORTS = '(?:報導|報道|报道|外電|外电)';
const FROM = `${SPACE}?(?:\\p{Script=Han}{2,4}${SPACE}?)?(?:[／/]${SPACE}?)?(?:綜合|综合)?${REPORTS}`;

/**
 * Signs of the patterns below: those take long to compile, the first page pays for it, and most lines have neither sign.
 */
const HAS_REPORTS = new RegExp(REPORTS);
const HAS_OFFICE = letters(alternatives(OFFICE_WORDS));
const BEGINS_WITH_TEXT = /^(?:[圖图][／/、]?)?文/;

/** Whether a text says what those who write for a paper are called. */
export function hasOffice(text: string): boolean {
  return HAS_OFFICE.test(text);
}

/** What follows or stands before a name that its surname alone would not prove; most telling first. */
const PATTERNS = [
  // 周遠山／湖畔報導, 【某報 周遠山 / 綜合報導】, 編譯周遠山／綜合外電
  {
    sign: HAS_REPORTS,
    source: `${START}(?:${OFFICE}|[編编][譯译])?${SPACE}?(?<value>${NAMES})(?:、SNG)?${SPACE}?[／/]${FROM}`,
  },
  // 記者周 遠／湖畔報導
  {
    sign: HAS_REPORTS,
    source: `${OFFICE}(?<value>\\p{Script=Han}${SPACE}\\p{Script=Han})${SPACE}?[／/]${FROM}`,
  },
  // 阿木/台北報導: whatever the surname, where the place is known
  {
    sign: HAS_REPORTS,
    source: `${START}(?!${OFFICE}|編輯|编辑|綜合|综合)(?<value>\\p{Script=Han}{2,3})(?<![組组部室心])${SPACE}?[／/]${SPACE}?(?:${alternatives(DATELINE_PLACES)})${REPORTS}`,
  },
  // 周遠山記者 湖畔報導
  { sign: HAS_REPORTS, source: `${START}(?<value>${SURNAMED})[记記]者${SPACE}?[／/]?${FROM}` },
  // 生活中心／周遠山報導: a desk and who reports for it
  {
    sign: HAS_REPORTS,
    source: `^\\p{Script=Han}{2,8}${SPACE}?[／/]${SPACE}?(?:${OFFICE})?(?<value>${NAMES})${SPACE}?(?:綜合|综合)?${REPORTS}$`,
  },
  {
    sign: HAS_REPORTS,
    source: `^\\p{Script=Han}{2,6}(?:中心|組|网|網)${SPACE}?[／/]${SPACE}?(?:${OFFICE})?(?<value>${NAMES})(?:綜合|综合)?${REPORTS}`,
  },
  // 文 周远山, 圖／文：周遠山, 文／記者周遠山 圖／…
  {
    sign: BEGINS_WITH_TEXT,
    source: `^(?:[圖图][／/、]?)?文(?:[／/、]?[圖图])?${SPACE}?[／/:：\\s]${SPACE}?(?:${OFFICE})?(?<value>${NAMES})(?=$|${SPACE}+[圖图摄攝編编])`,
  },
  // 湖畔／記者周遠山, 記者周遠山 圖／…
  { sign: HAS_OFFICE, source: `(?:^|[／/])${OFFICE}[／/]?(?<value>${SURNAMED})(?=$|${SPACE}+[圖图摄攝])` },
].map(({ sign, source }) => ({ sign, pattern: letters(source) }));

/** 記者周遠山、吳桐台北報導, 記者周遠山瓜地馬拉6日專電: the name and the place are one run. */
const GLUED = letters(
  `${OFFICE}${SPACE}?(?<run>[\\p{Script=Han}、，\\s]{2,24}?)(?:綜合|综合)?(?:${REPORTS}|\\d{1,2}日[专專]?[电電])`,
);
/** The same behind the station's name alone, in brackets at the end: （湖畔新聞周遠山、吳桐台北報導）. */
const GLUED_TO_STATION = letters(
  `[（(【]\\p{Script=Han}{2,4}(?:新[闻聞]|[报報社台網网])(?<run>[\\p{Script=Han}、]{4,24}?)(?:綜合|综合)?${REPORTS}[)）】]$`,
);
const PLACE_AT_END = new RegExp(`(?:${alternatives(DATELINE_PLACES)})[市縣县]?$`, 'u');
const ONE_NAME = letters(`^${SURNAMED}$`);
/** A run this long behind a surname has a place of three characters or more in it that no table names. */
const LONG_RUN = 6;
const USUAL_NAME = 3;

/** Names that what stands around them proves: an office, a place they report from. @returns as the page writes them, or null */
export function reporterNames(written: string): string | null {
  const text = written.replaceAll('╱', '／');
  for (const { sign, pattern } of PATTERNS) {
    const found = sign.test(text) ? pattern.exec(text)?.groups?.value : undefined;
    if (found && !isPlace(found)) return found;
  }
  const glued = hasOffice(text) ? GLUED : GLUED_TO_STATION;
  const run = glued.exec(text)?.groups?.run?.trim();
  return run === undefined ? null : withoutPlace(run);
}

/** A name without the place that it runs into: 周远山纽约. */
export function withoutPlaceBehind(name: string): string {
  const at = PLACE_AT_END.exec(name)?.index ?? 0;
  return at >= SHORTEST_NAME ? name.slice(0, at) : name;
}

const SHORTEST_NAME = 2;

/** Whether a text is nothing but the name of a place, as tables of endings tell. */
export function isPlace(text: string): boolean {
  return PLACE_AT_END.exec(text)?.index === 0;
}

function withoutPlace(run: string): string | null {
  const place = PLACE_AT_END.exec(run);
  if (place && place.index > 0) return withoutPlace(run.slice(0, place.index).trim());
  const names = run.split(/[、，\s]+/u);
  const last = names.at(-1) ?? '';
  if (last.length >= LONG_RUN) names.splice(-1, 1, last.slice(0, USUAL_NAME));
  return names.every((name) => ONE_NAME.test(name))
    ? run.slice(0, run.length - last.length) + (names.at(-1) ?? '')
    : null;
}
