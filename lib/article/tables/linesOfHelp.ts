import { type FurnitureLine, line, OPEN } from './furnitureLine';

/**
 * Where whoever is in distress finds help: papers set it below what they report of a suicide, in the same words whatever the text.
 * Seen below texts of Taiwan, Hong Kong, Japan and English papers. A notice that names an office's own line is none.
 */
export const LINES_OF_HELP: readonly FurnitureLine[] = [
  // 自殺諮詢專線：0800-…（24小時）, 生命線：1995, 張老師專線：1980, 撒瑪利亞防止自殺會熱線：…
  line(
    'site footer',
    'edge',
    60,
    `${OPEN}[^。:：\\d]{0,12}(?:自[杀殺][^。\\d]{0,8}(?:[专專热熱][线線]|[咨諮][询詢]|防治)|生命[线線]|張老師|安心專線|撒瑪利亞|いのちの電話|samaritans|lifeline)[^。\\d]{0,16}[:：\\s（(][\\d\\s()（）-]{3,20}[^。]{0,24}$`,
  ),
  line(
    'site footer',
    'edge',
    40,
    `${OPEN}(?:珍惜生命|珍愛生命|自殺(?:不能|無法)解決|再給自己一次機會|勇敢求救|請給自己機會)[^。]{0,30}。?$`,
  ),
  line(
    'site footer',
    'edge',
    200,
    "^(?:if you(?:,|[’']re| are| need| have| or )|for (?:help|support)).{0,120}\\b(?:988|116 ?123|crisis (?:line|text)|helpline|hotline|lifeline|samaritans)\\b",
    /988|116|crisis|line|samaritans/i,
  ),
];
