import { type FurnitureLine, line, OPEN } from './furnitureLine';

/** What sites set around their texts besides: ways on, cards of the author, where the first copy stands. Seen on Taiwanese, Japanese and English pages. */
export const LINES_OF_SITES: readonly FurnitureLine[] = [
  line(
    'promotion',
    'anywhere',
    60,
    '(?:(?:加入|設為|设为|新增).{0,14}(?:偏好|首選|首选|優先推薦|优先推荐)[來来]源|\\bas an? preferred (?:source|news source)\\b|\\bpreferred source on google\\b|優先(?:ソース|する情報源)(?:に|と))',
    /[來来]源|preferred|優先/i,
  ),
  line(
    'source',
    'edge',
    60,
    '^[【（(]?(?:(?:查看|看|閱讀|阅读)?原文(?:出[處处]|網址|网址|連結|链接)?(?:[:：].{0,50}|)|本文(?:由|經|经).{0,24}(?:授[權权])(?:[轉转][載载]|刊[登載载]|[發发]布)?.{0,16})[】）)]?。?$',
    /原文|授[權权]/,
  ),
  line(
    'share bar',
    'anywhere',
    40,
    '^この記事(?:を|が)(?:シェア|共有|気に入った|ツイート|いいね).{0,24}$|^(?:フォロー(?:する|お願いします)|友だち追加(?:する)?|いいね！?しよう|最新情報をお届けします)[。！!]?$',
    /記事|フォロー|友だち|いいね|最新/,
  ),
  line(
    'previous and next',
    'anywhere',
    24,
    '^(?:[«‹<＜←]\\s?)?(?:(?:前|次)の?(?:ページ|記事)(?:へ|に進む|を読む)?|(?:記事|ニュース)?一覧(?:へ|に戻る|を見る)|(?:ページ(?:の)?)?(?:トップ|先頭|上)(?:へ|に)戻る)(?:\\s?[»›>＞→])?$',
    /ページ|記事|一覧|戻る/,
  ),
  line(
    'player',
    'anywhere',
    40,
    '^(?:【?(?:写真|画像|動画)】?)?(?:この記事の|すべての|他の)?(?:写真|画像|動画|フォト)?(?:を)?(?:もっと見る|拡大(?:する)?|一覧|ギャラリー|を見る)(?:[（(]\\S{0,10}[)）])?$',
    /写真|画像|動画|フォト/,
  ),
  line(
    'summary label',
    'anywhere',
    24,
    '^(?:in this (?:article|story)|jump to(?: section)?|table of contents|on this page|目次|本文目[錄录])[:：]?$',
  ),
  line('comment box', 'anywhere', 40, `${OPEN}(?:sign|log) in to (?:comment|join|post)\\b`),
  line(
    'about the author',
    'edge',
    24,
    '^(?:著者|筆者|執筆者|ライター)(?:プロフィール|紹介|について)?$|^この記事を書いた人$',
  ),
  line(
    'comment box',
    'anywhere',
    120,
    '^(?:the )?(?:guidelines|rules) (?:for|of|on) (?:comment(?:ing|s)|discussions?|posting|replying)\\b',
    /guidelines|rules/i,
  ),
  line(
    'comment box',
    'anywhere',
    60,
    '^[《“「]?.{0,50}[》”」]?有\\s?\\d{1,5}\\s?(?:个想法|個想法|条(?:评论|回复|留言)|[則条條](?:留言|評論|回應))$',
    /有\s?\d/,
  ),
  line('end mark', 'anywhere', 4, '^完。?$'),
  // Boards by telnet: what the machine adds to a post; replies stand below.
  line('comment box', 'anywhere', 160, '^※\\s?(?:發信站|发信站|編輯|文章網址|文章网址)\\s?[:：]', /※/),
  // Shops pay for links.
  line(
    'promotion',
    'anywhere',
    300,
    '\\b(?:earns?|gets?|makes?|receives?|paid)\\b.{0,40}\\bcommissions?\\b.{0,90}\\b(?:links?|purchases?)\\b|\\b(?:buy|click|purchase|shop)\\b.{0,60}\\blinks?\\b.{0,90}\\bcommissions?\\b',
    /commission/i,
  ),
  // Content farms greet and take leave.
  line(
    'promotion',
    'anywhere',
    60,
    '^(?:大家好|哈[喽啰]|各位).{0,16}小编|^(?:本文|今天)的?(?:分享|内容|介绍)?(?:就?到(?:此|这里?))(?:分享|介绍)?(?:完毕|结束|就?结束了|为止|了)|^希望.{0,14}(?:大家|您|你).{0,6}帮助[。！!]?$',
    /小编|本文|今天|希望/,
  ),
];
