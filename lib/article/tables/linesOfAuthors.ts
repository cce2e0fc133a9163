import { type FurnitureLine, line } from './furnitureLine';
import { SURNAMED } from './surnames';

/** Who wrote it, who helped and whom to ask, above and below a text. Seen on Chinese, Taiwanese, Japanese and English pages. */
export const LINES_OF_AUTHORS: readonly FurnitureLine[] = [
  line(
    'about the author',
    'edge',
    24,
    '^(?:著者|筆者|執筆者|ライター)(?:プロフィール|紹介|について)?$|^この記事を書いた人$',
  ),
  line(
    'about the author',
    'edge',
    300,
    '^(?:本文)?(?:作者|[译譯]者)(?:[简簡]介|介[绍紹])\\s?[:：]',
    /^[本作译譯]/,
  ),
  line('about the author', 'edge', 60, '^(?:[联聯][系络絡繫])作者\\s?[:：]', /作者/),
  // Where a Japanese paper's reporter is, and who: 北浜=佐藤光子
  line('time and author', 'edge', 20, '^[\\p{Script=Han}ァ-ヺー・]{2,12}[＝=]\\p{Script=Han}{3,5}$', /[＝=]/),
  // 出品｜某某, 题图｜某某: who did what, a bar between.
  line(
    'time and author',
    'edge',
    20,
    '^\\p{Script=Han}{2,6}\\s?[|｜丨]\\s?[^。，！？|｜丨\\d]{2,12}$',
    /[|｜丨]/,
  ),
  line(
    'time and author',
    'edge',
    90,
    '^(?:[–—-]\\s?)?(?:with (?:additional )?(?:assistance|contributions?|files|inputs|reporting)|additional reporting|reporting|writing) (?:by|from) \\p{Lu}[^.!?]{2,70}\\.?$',
    /by|from/i,
  ),
  // Agencies say what is new in this version: (Adds details, analyst comment)
  line(
    'time and author',
    'edge',
    140,
    '^[(\\[](?:adds?|corrects?|recasts?|updates?)\\b[^()]{4,130}[)\\]]$',
    /^[([]/,
  ),
  // Longer ones are whole sentences that name desks and places: whether they are text is open, so they stay.
  line(
    'time and author',
    'edge',
    60,
    '^\\p{Lu}[^!?“”"]{2,120}\\bcontributed (?:reporting )?(?:to|for) this (?:article|dispatch|report|story)\\.?$',
    /contributed/,
  ),
  // Labels for those who listen: 作者, 林小山
  line(
    'time and author',
    'edge',
    30,
    '^(?:作者|撰文|[记記]者|author|role)[,，]\\s?\\S[^。！？.!?]{1,24}$',
    /[,，]/,
  ),
  // At the end: the station and who reported for it.
  line(
    'time and author',
    'edge',
    30,
    '^[（(【]\\s?\\p{Script=Han}{1,8}(?:台|[报報]|社|[网網]|融媒体?|[传傳]媒)(?:[记記]者)?(?:[\\s、]{1,2}\\p{Script=Han}{2,4}){1,4}\\s?[)）】]$',
    /[)）】]$/,
  ),
  // Names alone in brackets: （周远山 吴桐）
  line(
    'time and author',
    'edge',
    24,
    `^[（(【]${SURNAMED}(?:[\\s、]{1,2}${SURNAMED}){0,3}[)）】]$`,
    /[)）】]$/,
  ),
  line('time and author', 'edge', 24, '^【[^】。]{1,16}(?:部|局|班|[編编][集輯辑]部|デスク)】$', /】$/),
  // At the end: the desk and who reported for it.
  line(
    'time and author',
    'edge',
    24,
    '^[（(][^（()）。、]{2,10}[部局課][・ 　][^（()）。、]{2,12}[)）]$',
    /[部局課]/,
  ),
  line(
    'about the author',
    'edge',
    24,
    '^(?:创作者|創作者|作者|博主|版主)(?:简介|簡介|介绍|介紹|资料|資料|\\s.{1,12})?$',
    /作者|主/,
  ),
  line(
    'about the author',
    'edge',
    200,
    '^(?:(?:for )?(?:interviews?|(?:further|more|media|press) (?:details?|enquiries|information|inquiries))[:,]? (?:please )?(?:call|contact|e-?mail|visit)\\b|(?:media|press|news) (?:contacts?|enquiries|inquiries|relations)\\s?(?::|$)|(?:media|press) (?:enquiries|inquiries) (?:to|can)\\b)',
    /contact|call|mail|visit|quiries|relations/i,
  ),
];
