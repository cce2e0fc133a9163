/** What papers call themselves on the web, behind their names: 湖畔新聞デジタル, 湖畔時報電子報. */
const EDITION =
  /(?<=新[闻聞]|[\p{Script=Han}][报報])\s?(?:オンライン|デジタル|電子版|电子版|[電电]子[报報]|数字报|[網网][路络絡]版|digital|online|web)$/iu;
/** A motto in brackets behind a name: LakeNet[湖畔のできごとを毎朝お届け]. */
const MOTTO = /(?<=[^\s[【]{3})\s?(?:\[[^[\]]{8,}\]|【[^【】]{8,}】)$/u;
/** Without brackets it is a sentence: 湖畔傳媒　每天清晨，把湖畔的事說給你聽！ */
const SLOGAN = /(?<=^\p{Script=Han}{2,12})\s(?=[^\s]{0,40}[、，！])\S.*$/u;
/** Its address behind a name: 湖畔新聞網 LAKE.COM. */
const ADDRESS = /(?<=[\u3040-\u30ff\u4e00-\u9fff])\s+[\w-]{2,20}\.(?:com|net|org|cn|hk|jp|tw)$/iu;

/** Between bars a site says what it is besides, or where the page stands in it: LakeNet | All the news, Home | LakeNet. */
const BAR = /\s*[|｜│]\s*/u;
const NO_NAME =
  /^(?:front page|home(?: ?page)?|latest|news|top|ホーム|トップ|ニュース|首页|首頁|新闻|新聞)?$/iu;

/** And its name in other letters: 湖畔日報 Lake Daily. */
const IN_LATIN =
  /(?<=\p{Script=Han}(?:[报報网網社台闻聞]))\s+\p{Script=Latin}[\p{Script=Latin}\s.'’&-]{1,40}$/u;

/** The name of a site without its motto or its address, and the paper whose edition it is. */
export function plainName(name: string): string {
  const piece = name.split(BAR).find((one) => !NO_NAME.test(one)) ?? name;
  return piece
    .replace(MOTTO, '')
    .replace(SLOGAN, '')
    .replace(ADDRESS, '')
    .replace(IN_LATIN, '')
    .replace(EDITION, '');
}
