import { letters } from '../../text/letters';
import { alternatives } from '../tables/labels';
import { OFFICE_WORDS } from '../tables/officeWords';
import { NO_PICTURES } from './reporterNames';

/** 见习记者, 本报记者: what may stand before an office. */
const OF_OFFICE = '(?:本报|本報|本网|本網|本台|特约|特約|首席|见习|見習|實習|实习)';
/** What those who write for a paper are called, as part of a pattern. */
export const OFFICE = `(?:${NO_PICTURES}${OF_OFFICE}?(?:${alternatives(OFFICE_WORDS)}))`;
/** What those do who stand beside a writer, and no name: 记者 陈雪 摄影报道. */
const OTHER_ROLE = '(?:摄影|攝影|摄像|图片|圖片|制图|製圖|综合|綜合|文图|图文)';
const NAMES = `\\p{Script=Han}{2,4}(?:[\\s\\u3000、，,]{1,2}(?!${OFFICE}|${OTHER_ROLE})\\p{Script=Han}{2,4}){0,3}`;
/** On a line of its own: 记者 张三 李四, 记者张三/文. */
const LINE = letters(
  `${OFFICE}(?:[\\s\\u3000:：/]{1,3}(?<value>${NAMES})[\\s\\u3000]?[)）]?$|(?<name>\\p{Script=Han}{2,4})[／/])`,
);
/** Within a text: （记者 张三）, 本报记者张三发自北京, 【記者張三／台北報導】. What follows the name proves that it is one. */
const PROVED = `${OFFICE}[\\s\\u3000:：]{0,3}(?<value>${NAMES})(?=[\\s\\u3000]{0,2}(?:[)）\\]】／/]|发自|發自|${OTHER_ROLE}?(?:报道|報道|報導)|[、，,]?[\\s\\u3000]?${OFFICE}|\\p{Script=Han}{2,4}\\d{1,2}日[电電]))`;
const IN_TEXT = letters(PROVED);
/** Behind one with a name comes another: （记者张三、通讯员李四）. */
const NEXT = letters(`(?<mark>[\\s\\u3000、，,]{0,2})${PROVED}`, 'y');

/** Names that a line gives behind an office. @returns as the page writes them, or null */
export function namesInLine(line: string): string | null {
  const { value, name } = LINE.exec(line)?.groups ?? {};
  return value ?? name ?? namesInText(line);
}

/** The same within a text, each behind its own office. */
export function namesInText(text: string): string | null {
  const first = IN_TEXT.exec(text);
  if (!first) return null;
  let names = first.groups?.value ?? '';
  NEXT.lastIndex = first.index + first[0].length;
  for (let next = NEXT.exec(text); next; next = NEXT.exec(text)) {
    names += (/[、，,]/u.test(next.groups?.mark ?? '') ? '、' : ' ') + (next.groups?.value ?? '');
  }
  return names;
}
