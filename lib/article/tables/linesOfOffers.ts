import { type FurnitureLine, line } from './furnitureLine';
import { PROMOTIONS } from './promotions';

/** What asks the reader for something, or offers it: an app, a letter, a follow, a purchase. Seen on news sites in four languages. */
export const LINES_OF_OFFERS: readonly FurnitureLine[] = [
  line('promotion', 'anywhere', 90, PROMOTIONS.chinese),
  line('promotion', 'anywhere', 40, PROMOTIONS.chineseShort, new RegExp(PROMOTIONS.chineseWords, 'i')),
  line('promotion', 'edge', 90, '欢迎在?评论区|(?:点赞|關注|关注)[、，,和]?.{0,4}(?:转发|收藏|每天)'),
  line('promotion', 'edge', 60, PROMOTIONS.chineseLast, new RegExp(PROMOTIONS.chineseLastWords, 'i')),
  // An arrow or two at the end point to what stands below.
  line('promotion', 'anywhere', 40, '[↓⬇👇▼]{2,9}$', /[↓⬇👇▼]$/u),
  line('promotion', 'anywhere', 250, PROMOTIONS.english, / /),
  line(
    'promotion',
    'edge',
    300,
    PROMOTIONS.englishEdge,
    /@|address|become|consider|contacted|donate|facebook|follow|instagram|reached|readers|rss|twitter|\bx\b/i,
  ),
  line('promotion', 'anywhere', 12, '^[\\s↓↑→←⬇⬆👇👆▼▲]{1,12}$'),
  line(
    'promotion',
    'anywhere',
    40,
    '^(?:微信|官方)?(?:公众号|公眾號|视频号|抖音号|头条号|微博)\\s{0,3}[:：@]',
  ),
  line(
    'promotion',
    'anywhere',
    60,
    '(?:(?:加入|設為|设为|新增).{0,14}(?:偏好|首選|首选|優先推薦|优先推荐)[來来]源|\\bas an? preferred (?:source|news source)\\b|\\bpreferred source on google\\b|優先(?:ソース|する情報源)(?:に|と))',
    /[來来]源|preferred|優先/i,
  ),
  line(
    'promotion',
    'anywhere',
    40,
    '(?:情報|話題|ご?意見|感想|写真|動画|投稿).{0,12}(?:お寄せ|お待ち|募集し|送って).{0,8}(?:$|メール|\\S{1,30}@)',
    /情報|話題|意見|感想|写真|動画|投稿/,
  ),
  line(
    'promotion',
    'edge',
    90,
    '(?:登録|購読|申し?込み|詳細|投稿|お問い?合わ?せ)は.{0,6}こちら|^.{0,8}(?:依頼|情報提供|お問い?合わ?せ|意見|感想|取材|投稿).{0,30}(?:\\S{1,30}@\\S{2,30}|フォーム).{0,4}(?:まで|へ|から)?。?$',
    /こちら|@|フォーム/,
  ),
  // Shops pay for links.
  line(
    'promotion',
    'anywhere',
    300,
    '\\b(?:earns?|gets?|makes?|receives?|paid)\\b.{0,40}\\bcommissions?\\b.{0,90}\\b(?:links?|purchases?)\\b|\\b(?:buy|click|purchase|shop)\\b.{0,60}\\blinks?\\b.{0,90}\\bcommissions?\\b',
    /commission/i,
  ),
  // ▼某紙の公式LINEで速報を受け取る
  line(
    'promotion',
    'edge',
    60,
    '(?:公式|当社|本紙)の?(?:LINE|アプリ|メルマガ|チャンネル|X|インスタ|YouTube).{0,24}(?:受け取|フォロー|登録|チェック|届け|配信中)[^。]{0,8}$',
    /公式|当社|本紙/,
  ),
  // In Japan a page says that it is paid for.
  line(
    'promotion',
    'anywhere',
    60,
    '^[※＊*]?\\s?(?:この|当|本)(?:サイト|ブログ|ページ|メディア|記事|コンテンツ).{0,16}(?:アフィリエイト|プロモーション|広告|PR).{0,10}(?:利用|使用|含|掲載|参加)',
    /アフィリエイト|プロモーション|広告|PR/,
  ),
  // Content farms greet and take leave.
  line(
    'promotion',
    'anywhere',
    60,
    '^(?:大家好|哈[喽啰]|各位).{0,16}小编|^(?:本文|今天)的?(?:分享|内容|介绍)?(?:就?到(?:此|这里?))(?:分享|介绍)?(?:完毕|结束|就?结束了|为止|了)|^希望.{0,14}(?:大家|您|你).{0,6}帮助[。！!]?$',
    /小编|本文|今天|希望/,
  ),
  // To activate the text-to-speech service, please first agree to …
  line(
    'player',
    'anywhere',
    160,
    '^to (?:activate|enable|use) (?:the |our )?(?:text-to-speech|read-?aloud|audio|listening)\\b',
    /^to /i,
  ),
];
