import { letters } from '../../text/letters';
/** What stands behind 来源 when the page does not say where it is from. Compared as a whole. */
export const NAMELESS_SOURCES: ReadonlySet<string> = new Set([
  // zh-Hans
  '本网',
  '本网站',
  '本站',
  '本站原创',
  '本报',
  '发布',
  '發布',
  '不详',
  '佚名',
  '其他',
  '其它',
  '作者投稿',
  '互联网',
  '媒体',
  '未知',
  '网络',
  '网络整理',
  '网络转载',
  '网友',
  '网友投稿',
  '网站',
  '综合',
  '综合报道',
  '综合整理',
  '微信公众平台',
  '微信公众号',
  '转帖',
  '转载',
  '转载文章',
  '原创',
  '原创文章',
  '整理',
  // zh-Hant
  '不詳',
  '本網',
  '互聯網',
  '未知來源',
  '綜合',
  '綜合報導',
  '網友',
  '網路',
  '網絡',
  '轉載',
  // en
  'allrightsreserved',
  'blog',
  'internet',
  'unknown',
  'web',
]);

/** Labels that name what a figure or a quotation is taken from when they stand below the text; above it they name the paper. */
export const REFERENCE_LABELS: ReadonlySet<string> = new Set([
  '资料来源',
  '資料來源',
  '消息来源',
  '消息來源',
  '出典',
  'source',
]);

const PAPER = '\\p{Script=Han}{1,6}(?:社|[网網]|[报報]|台(?![北中南東东湾灣州]))';

/** How papers and agencies open a text with their own name (group `name`). */
export const DATELINES: readonly RegExp[] = [
  // 新华社北京3月25日电, 据中新社3月25日电, 湖畔网消息, 湖畔晚报讯, （湖畔社記者林芷台北25日電）
  letters(
    `^[\\s（(「]{0,3}据?(?<name>${PAPER})(?:[^。，,！？]{0,24}?\\d{1,2}日[电電讯訊]|\\s?(?:专|專)?[讯訊](?=[\\s（(:：])|消息[\\s:：（(])`,
  ),
  // 【湖畔時報2022年3月25日訊】, 【湖畔報專訊】
  letters(
    String.raw`^\s{0,3}【(?<name>\p{Script=Han}{2,6}?)(?:专|專)?(?:[讯訊]|[^】\p{L}]{0,3}\d[^】]{0,20}(?:[讯訊电電]|报道|報導|報道))】`,
  ),
  // 【湖畔報記者林芷台北報導】, （湖畔網／記者林芷／台北報導）
  letters(
    String.raw`^\s{0,3}[（(【〔［](?<name>[\p{Script=Han}\p{Script=Latin}]{1,8}(?:社|[网網]|[报報]|台|[傳传]媒|新[聞闻]))[／/]?(?:特派)?[記记]者[^。，！？】）]{2,20}(?:報導|报道|報道)`,
  ),
  // 〔湖畔社〕
  letters(String.raw`^\s{0,3}[（(【〔［](?<name>\p{Script=Han}{2,3}社)[)）】〕］](?=\p{L})`),
  // 【6月18日 AFP】
  letters(String.raw`^\s{0,3}【\d{1,2}月\d{1,2}日\s(?<name>[\p{L} ]{2,20})】`),
  // COLUMBIA, S.C. (AP) — / LONDON, March 3 (Reuters) -
  letters(
    String.raw`^[\p{L}\p{N}., '’/-]{2,48} ?\((?<name>[A-Z][\p{L}]{1,20}(?: [\p{L}]{2,20}){0,3})\) ?[-–—]`,
  ),
];
/** A paper that speaks of itself in the first person does not name itself: 本报讯. */
export const OWN_PAPER = /^本/u;
