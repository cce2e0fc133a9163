import { letters } from '../../text/letters';
/** Labels of the lines that say where a text is from, who wrote it and when; simplified, traditional, Japanese, English. */
export const SOURCE_LABELS = [
  '本文来源',
  '本文來源',
  '出处',
  '出處',
  '出典',
  '发布机构',
  '发布机关',
  '发文机关',
  '发文单位',
  '發稿單位',
  '發稿媒體',
  '发布单位',
  '稿件来源',
  '稿源',
  '供稿',
  '供稿单位',
  '来源',
  '来源于',
  '來源',
  '來源於',
  '来自',
  '來自',
  '内容来源',
  '文章来源',
  '文章來源',
  '新闻来源',
  '新聞來源',
  '信息来源',
  '消息来源',
  '消息來源',
  '原文出处',
  '转自',
  '轉自',
  '转载自',
  '资料来源',
  '資料來源',
  '提供元',
  '配信元',
  'source',
] as const;

export const AUTHOR_LABELS = [
  '本报记者',
  '本報記者',
  '编写',
  '编译',
  '編譯',
  '特约记者',
  '通讯员',
  '通訊員',
  '文',
  '文/图',
  '图/文',
  '撰文',
  '撰稿',
  '撰稿者',
  '撰 稿 者',
  '張貼者',
  '张贴者',
  '作者',
  '著者',
  '执笔',
  '記者',
  '记者',
  '采写',
  '文字',
  '執筆',
  '投稿者',
  '取材・文',
  '文・写真',
  'ライター',
  'author',
  'by',
  'reporter',
  'writer',
  'written by',
] as const;

export const DATE_LABELS = [
  '成文日期',
  '发表日期',
  '发表时间',
  '发表于',
  '发布日期',
  '发布时间',
  '发布于',
  '發布日期',
  '發布時間',
  '發佈日期',
  '發佈時間',
  '發稿時間',
  '發表日期',
  '發表時間',
  '發表於',
  '公開日',
  '公開日時',
  '录入时间',
  '掲載日',
  '日期',
  '时间',
  '時間',
  '上傳時間',
  '投稿日',
  '配信日',
  '出版日期',
  'date',
  'posted',
  'posted on',
  'published',
  'published on',
  'release date',
] as const;

export const UPDATE_LABELS = [
  '更新日期',
  '更新时间',
  '更新時間',
  '更新于',
  '更新於',
  '更新日',
  '更新',
  '最終更新',
  'last updated',
  'last modified',
  'modified',
  'updated',
] as const;

export const EDITOR_LABELS = [
  '本期编辑',
  '编辑',
  '編輯',
  '編集',
  '編集者',
  '编审',
  '初审',
  '复审',
  '复核',
  '监制',
  '監製',
  '核稿',
  '核稿編輯',
  '排版',
  '三审',
  '审校',
  '审核',
  '审稿',
  '实习编辑',
  '视觉编辑',
  '图文编辑',
  '网络编辑',
  '文字编辑',
  '校对',
  '校對',
  '一审',
  '二审',
  '终审',
  '责编',
  '責編',
  '责任编辑',
  '責任編輯',
  '执行编辑',
  '值班编辑',
  '值班编委',
  '流程编辑',
  '美编',
  '值班主任',
  '值班总编',
  '主编',
  '總編輯',
  '总编辑',
  '统筹',
  '责任校对',
  '网编',
  '作者编辑',
  'edited by',
  'editing by',
  'editor',
] as const;

/** Of all that may be said about a text: where it is from, who wrote it, when. */
export const ABOUT_LABELS = [...SOURCE_LABELS, ...AUTHOR_LABELS, ...DATE_LABELS, ...UPDATE_LABELS] as const;
/** And who edited it. */
export const ALL_LABELS = [...ABOUT_LABELS, ...EDITOR_LABELS] as const;

/**
 * Alternatives of a regular expression, longest first so that the longest label wins. Two Chinese characters may be set apart, as wide
 * as the longer label below them: 来　源.
 */
export function alternatives(words: readonly string[]): string {
  // Most of the hundreds of labels are left as they are: each is only asked whether it can be.
  const patterns = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      if (word.length === 2 && TWO_HAN.test(word)) return `${word.charAt(0)}\\s{0,2}${word.charAt(1)}`;
      return SIGN.test(word) ? word.replace(SIGNS, '\\$&') : word;
    });
  return patterns.join('|');
}

const TWO_HAN = letters(String.raw`^\p{Script=Han}{2}$`);
const SIGN = /[\\^$.*+?()[\]{}|/-]/;
const SIGNS = new RegExp(SIGN, 'g');

/** What stands by the date of a post or a comment, not by that of an article. */
export const POSTED =
  /(?:发表于|回复于|發表於|回覆於|只看该作者|只看樓主|只看楼主|投稿日|\bposted(?: on| at|:)|\bposts:|\d{1,4}\s?[#楼樓](?=\s|$))/iu;

/** What stands by either: in a thread the same words go before it each time (group `before`). */
export const DATED_POST = /^(?<before>.{2,24}?)(?:发布于|发布时间|发表时间|發佈於|發表時間)/u;
