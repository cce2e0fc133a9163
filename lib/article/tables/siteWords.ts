import { anyCase } from '../../text/anyCase';
import { letters } from '../../text/letters';

/** Endings by which a piece of a page title names a site, a paper or a section. Seen in titles of news sites in four languages. */
const SITE_ENDINGS = [
  // zh-Hans
  '办公室',
  '大学',
  '发布',
  '法院',
  '公司',
  '管理局',
  '集团',
  '人民政府',
  '委员会',
  '协会',
  '学院',
  '研究院',
  '医院',
  '银行',
  '周刊',
  '[省市县区州]政府',
  '[\\u4e00-\\u9fff]{3}[局厅]',
  '(?<![捷警举情上申填通喜预战])报', // 官方通报, 天气预报: what a text is, not who prints it
  '报社',
  '播报',
  '博客',
  '财经',
  '电视台',
  '都市网',
  '房产',
  '官方网站',
  '官网',
  '广播网',
  '汽车',
  '健康',
  '教育',
  '科技',
  '论坛',
  '门户',
  '门户网站',
  '频道',
  '日报',
  '社区',
  '时政',
  '首页',
  '体育',
  '头条',
  '通讯社',
  '晚报',
  '网',
  '网站',
  '新闻',
  '新闻中心',
  '新闻网',
  '要闻',
  '娱乐',
  '在线',
  '政府网',
  '中心',
  '主页',
  '专栏',
  '资讯',
  // zh-Hant
  '委員會',
  '政府',
  '大學',
  '(?<![捷警舉情上申填通喜預戰])報',
  '報導',
  '電視台',
  '電子報',
  '即時',
  '論壇',
  '媒體',
  '頭條',
  '頻道',
  '入口網',
  '時報',
  '通訊社',
  '網',
  '網站',
  '新聞',
  '新聞網',
  '新聞雲',
  '雜誌',
  '資訊',
  // ja
  'オンライン',
  'ニュース',
  '新聞社',
  '速報',
  '電子版',
  'ブログ',
  'マガジン',
  'メディア',
  // en
  'blog',
  'chronicle',
  'daily',
  'gazette',
  'herald',
  'journal',
  'magazine',
  'media',
  'network',
  'news',
  'online',
  'post',
  'press',
  'radio',
  'review',
  'times',
  'tribune',
  'tv',
];

export const SITE_WORD = anyCase(
  `(?:^powered by\\s.{2,20}|${SITE_ENDINGS.join('|')}|\\.(?:com|cn|net|org|jp|tw|hk|info|co\\.uk))[\\s:：.]*$`,
);

/** A site's name has no more letters and digits than this. */
const LONGEST_NAME = 14;
const NAME_WITH = anyCase(
  `(?:^(?:${['中华人民共和国', '中國', '国家'].join('|')})|日[报報]|[晚晨]报|新[闻聞]|电视|電視|广播|廣播|频道|頻道|在线|門戶|门户|[网網](?![\\u4e00-\\u9fff])|\\bnews\\b|\\bpaper\\b)`,
);
const NO_NAME = /[\s，。！？、“”《》]/u;

/** What English papers are called besides, with the article: The Coastal Star. */
const PAPER =
  /^The (?:\p{Lu}\p{L}+ ){0,2}(?:Advertiser|Argus|Beacon|Bulletin|Citizen|Courier|Dispatch|Echo|Enquirer|Examiner|Express|Globe|Guardian|Independent|Inquirer|Mail|Mercury|Mirror|Observer|Record|Register|Sentinel|Standard|Star|Sun|Telegraph)$/u;

/** Whether a short piece of a page's title holds a word that names of sites are made of, wherever in it: BBC News 中文, 新聞雲. */
export function isNameOfSite(piece: string): boolean {
  const letters = piece.replace(/[^\p{L}\p{N}]/gu, '');
  return (
    PAPER.test(piece) ||
    (letters.length <= LONGEST_NAME &&
      NAME_WITH.test(piece) &&
      !NO_NAME.test(piece.replace(/(?<=[a-z]) | (?=[a-z])/giu, '')))
  );
}

/**
 * A paper, an agency, a station, an office: what Chinese and Japanese names of sites end in that write their texts themselves. A name
 * that ends in nothing but 网 may well be a farm's.
 */
export const HAN_SITE =
  /(?:新[闻聞][网網]|政府[网網]?|[报報][网網]?|社|台|委[员員][会會]|ニュース|新聞|新報|テレビ|放送|[都道府県市区町村](?:役所|役場)?公?式?(?:ホームページ|ウェブサイト|公式サイト)|[県庁])$/u;

/** A section of a Japanese site, not the site: 県内ニュース. */
export const SECTION_JA =
  /^(?:県内|県外|国内|国際|海外|地域|地元|地方|社会|経済|政治|全国|主要|最新|今日の|ローカル|スポーツ|芸能|エンタメ|トップ)ニュース$/u;

/** What English sites call their sections, or themselves; and the maker of their software. */
export const SECTION_NAME = letters(
  String.raw`^(?:powered by\b.*|(?:[\p{L}&/]+ )?(?:blogs?|media|news|online|opinion|post|press|radio|reviews?|tv|videos?)|home ?page)$`,
  'i',
);
