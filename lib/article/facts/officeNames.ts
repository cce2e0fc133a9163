import { letters } from '../../text/letters';
import { alternatives } from '../tables/labels';
import { OFFICE_WORDS } from '../tables/officeWords';
import { hasOffice, NO_PICTURES, withoutPlaceBehind } from './reporterNames';

/** 见习记者, 本报记者: what may stand before an office. */
const OF_OFFICE = '(?:本报|本報|本网|本網|本台|特约|特約|首席|见习|見習|實習|实习)';
/** What those who write for a paper are called, as part of a pattern. */
export const OFFICE = `(?:${NO_PICTURES}${OF_OFFICE}?(?:${alternatives(OFFICE_WORDS)}))`;
/** What those do who stand beside a writer, and no name: 记者 陈雪 摄影报道. */
const OTHER_ROLE = '(?:摄影|攝影|摄像|图片|圖片|制图|製圖|综合|綜合|文图|图文)';
/** Whom they do it for, behind them: 记者 张三 湖畔融媒. */
const MEDIUM =
  '\\p{Script=Han}{2,8}(?:融媒(?:体)?|传媒|電視台|电视台|日[报報]|晚[报報]|新[闻聞]|客户端|中心)';
const DESK = `(?:\\s{1,2}${MEDIUM})?`;
/** A name of two characters may be spread to the width of three: 张　三. */
const ONE = `(?:(?:(?!${OF_OFFICE})\\p{Script=Han}){2,4}|\\p{Script=Han}\\s\\p{Script=Han}(?!\\p{Script=Han}))`;
const NAMES = `${ONE}(?:[\\s、，,]{1,2}(?!${OFFICE}|${OTHER_ROLE}|${MEDIUM})${ONE}){0,3}`;
/** What they did: 文/图, 摄影报道. */
const WORK = '(?:(?:文|[图圖]|摄影|攝影)\\s?[／/、]?\\s?(?:文|[图圖]|摄影|攝影|报道|報導|報道)?)';
/** On a line of its own: 记者 张三 李四, 记者张三/文. */
const LINE = letters(
  `${OFFICE}(?:[\\s:：/】]{1,3}(?<value>${NAMES})${DESK}(?:\\s?${WORK})?\\s?[)）]?$|(?<name>\\p{Script=Han}{2,4})[／/])`,
);
/** Before the last of a line, each behind its own office and nothing proved but by the next: 某报记者 张三 实习生 李四. */
const BEFORE = letters(`${OFFICE}[\\s:：]{1,3}(?<value>${NAMES})[\\s、，,]{1,2}(?=${OFFICE})`, 'g');
/** Within a text: （记者 张三）, 本报记者张三发自北京, 【記者張三／台北報導】. What follows the name proves that it is one. */
const PROVED = `${OFFICE}[\\s:：]{0,3}(?<value>${NAMES})(?=\\s{0,2}(?:[)）\\]】／/]|发自|發自|${OTHER_ROLE}?(?:报道|報道|報導)|[、，,]?\\s?${OFFICE}|\\p{Script=Han}{2,4}\\d{1,2}日[电電]))`;
const IN_TEXT = letters(PROVED);
/** Behind one with a name comes another: （记者张三、通讯员李四）. */
const NEXT = letters(`(?<mark>[\\s、，,]{0,2})${PROVED}`, 'y');

/** Names that a line gives behind an office. @returns as the page writes them, or null */
export function namesInLine(line: string): string | null {
  if (!hasOffice(line)) return null; // all patterns here ask for one, and they are long
  const { value, name } = LINE.exec(line)?.groups ?? {};
  if (value === undefined) return name ?? namesInText(line);
  const others = [...line.matchAll(BEFORE)].map(({ groups }) => groups?.value ?? '');
  return [...others, value].map(narrow).join('、');
}

/** Names of single characters side by side are spread ones: 张　三　李　四. */
function narrow(names: string): string {
  return names.replace(SPREAD, '$1$2').replace(STATION, '');
}

/** The station of those behind it: 张三 湖畔台 李四. */
const STATION = letters(String.raw`(?<=[\s、])\p{Script=Han}{2,3}台[\s、]`, 'g');
const SPREAD = letters(
  String.raw`(?<!\p{Script=Han})(\p{Script=Han})\s(\p{Script=Han})(?!\p{Script=Han})`,
  'g',
);

/** The same within a text, each behind its own office. */
export function namesInText(text: string): string | null {
  const first = hasOffice(text) ? IN_TEXT.exec(text) : null;
  if (!first) return null;
  let names = withoutPlaceBehind(first.groups?.value ?? '');
  NEXT.lastIndex = first.index + first[0].length;
  for (let next = NEXT.exec(text); next; next = NEXT.exec(text)) {
    names += (/[、，,]/u.test(next.groups?.mark ?? '') ? '、' : ' ') + (next.groups?.value ?? '');
  }
  return names;
}
