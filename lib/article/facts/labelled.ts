import { anyCase } from '../../text/anyCase';
import { letters } from '../../text/letters';
import { ALL_LABELS, alternatives } from '../tables/labels';
import { oneLine } from './keyOf';

/** A value ends where two spaces, a bar, a bracket or the next label begin. It may stand in brackets: 来源：[ 某报 ]. */
const VALUE =
  '\\s{0,4}(?:[\\[【(（「《]\\s{0,2})?(?<value>[^\\s|｜()（）【】\\[\\]<>，,;；][^\\u3000|｜()（）【】\\[\\]<>,，;；]{0,40})';
/** What a value ends before: a gap as wide as two spaces, another label, a date, a counter. */
const NEXT = [
  `\\s+(?=(?:${alternatives(ALL_LABELS)}|浏览|瀏覽|点击|點擊|阅读|字号|字號|字体|评论|人气|打印|分享|收藏|摄影|攝影|摄像|图片|圖片|制图|製圖|视频|剪辑|设计|责)\\s{0,4}(?:[:：]|$))`,
  '\\s{2,}',
  // Any short word with a colon behind it is the next label: 审核人：
  '\\s+(?=[\\u3400-\\u9fff]{2,5}[:：])',
  '\\s*(?=(?:19|20)\\d\\d[-年/.]\\d)',
  '\\s+(?:[于於])?(?=\\d{4}[-年/.])',
  '\\s+(?=(?:点击|浏览|瀏覽|阅读|閱讀|人气|评论|字号|打印|分享|收藏|查看)(?:量|数|次数)?(?:[\\s(（:：\\d]|$))',
  '\\s+(?=(?:(?:views?|reads|hits|comments?|shares|likes)\\s{0,2}[:：\\d]|views\\s{0,2}$))',
  '(?=(?:责任编辑|责编|編輯|编辑|摄影|攝影|摄像|审核|審核|校对|校對|来源|來源|作者|发布|发布时间|發布時間|浏览次数|浏览量|浏览|瀏覽|阅读次数|阅读量|阅读|点击数|点击量|点击|评论数|评论|評論|跟帖|字体|字號|字号|成文日期|发文字号|发布日期|索引号|主题分类|主题词|有效性|公开方式)\\s{0,3}[:：])',
];
const NEXT_LABEL = anyCase(NEXT.join('|'));
/** What stands before the next label. */
export function upToLabel(text: string): string {
  return text.split(NEXT_LABEL)[0] ?? '';
}
/** A row of labels (来源 | 作者 | 时间) names nothing. */
const LABEL = anyCase(`^(?:${alternatives(ALL_LABELS)})$`);
const EDGE = /^[\s:：|｜\-—·,，"“「]+|[\s:：|｜\-—·,，”」]+$/gu;

/** What may set a value off from its label. */
export const LABEL_MARKS = ':：/／●丨｜|';
const OPENS_IN_HAN = letters(String.raw`^\p{Script=Han}{2}`);
const HAS_MARK = new RegExp(`[${LABEL_MARKS}]`);

/**
 * Finds a label, one of `marks` behind it, and the value (group `value`), at a line's start or after another value, which nothing may
 * set apart where boxes stand side by side: 来源：某某网作者：某某.
 * @param marks some of LABEL_MARKS
 */
export function labelPattern(labels: readonly string[], marks: string): RegExp {
  const whole = labels.filter((label) => OPENS_IN_HAN.test(label));
  const first = `(?:^|[\\s|｜(（【\\[)）】\\]\\d日]|[）”」][，,])(?:本文|文章|稿件)?(?:${alternatives(labels)})\\s{0,4}[${marks}]`;
  const behind = `(?<=[:：][^:：|｜]{1,20})(?:${alternatives(whole)})[:：]`;
  return anyCase(`(?:${first}|${behind})${VALUE}`);
}

/** What follows a label in a sentence is no value: 记者：为什么？ 来源：目录由台网提供，截至17日。 */
const SENTENCE = /[？！?!]$|[，；].*。$/u;

/** What stands behind a label: the pattern's group `value` up to the next label, without marks at its ends; null if it says nothing or is broken markup. */
export function labelled(pattern: RegExp, line: string): string | null {
  if (!HAS_MARK.test(line) || SENTENCE.test(line)) return null;
  const value = pattern.exec(line)?.groups?.value;
  if (!value) return null;
  const own = oneLine(upToLabel(value)).replace(EDGE, '');
  const isValue = own.length >= 2 && /\p{L}\s?\p{L}/u.test(own) && !/[=<>]/u.test(own) && !LABEL.test(own);
  return isValue ? own : null;
}
