import { wordSet } from '../../wordSet';

/*
 * Words of a sentence that stand round what is counted and name nothing themselves, in simplified and traditional characters. Seen in:
 * health commissions' daily reports, notices of accidents and floods, press releases of Hong Kong and Taiwan.
 */

/** At the head of a clause: whatever is counted is up to now, or one of several. */
export const LEADING_WORDS = wordSet(
  '一共 合共 至今 迄今 其中 其余 其餘 另外 另有 当中 當中 总共 總共 截至目前 目前 现时 現時 这一天 這一天',
);

/** Right before the number: how many there are, or that something made them so. */
export const BEFORE_NUMBER = wordSet(
  '共 共有 共计 共計 再 再有 又 又有 及 只有 另 另有 和 尚有 已 已有 已致 已造成 导致 導致 並 并 并有 有 现有 現有 約 约 致 仍有 近 逾 造成 酿成 釀成 還有 还有',
);

/** What is left of a verb behind the words. */
export const TRAILING_WORDS = wordSet('为 在 是 有 正 正在 的 現在 现在 為 等');

/** How many, or of which day: alone they do not say of what. */
export const NAMELESS_WORDS = wordSet(
  '今天 今日 共 共有 同日 同期 年内 年內 新增 昨天 昨日 当天 当日 有 现有 現有 當天 當日 累計 累计 約 约 近',
);
