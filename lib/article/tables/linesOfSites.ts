import { type FurnitureLine, line, OPEN } from './furnitureLine';

/** What sites set around their texts besides: ways on, what readers may do, where the first copy stands. Seen on Taiwanese, Japanese and English pages. */
export const LINES_OF_SITES: readonly FurnitureLine[] = [
  line(
    'source',
    'edge',
    90,
    '^[【（(]?(?:(?:查看|看|閱讀|阅读)?原文(?:出[處处]|網址|网址|連結|链接)?(?:[:：].{0,50}|)|本文(?:由|經|经|来自|來自|转自|轉自|首[发發]于).{0,60}(?:授[權权])(?:[轉转][載载]|刊[登載载]|[發发]布)?.{0,16})[】）)]?。?$',
    /原文|授[權权]/,
  ),
  line(
    'source',
    'edge',
    60,
    '^[【（(]?本文(?:同步|原)?(?:刊[载載登]|[发發]表|收[录錄])[于於在][^。，]{2,50}[】）)]?$',
    /本文/,
  ),
  line(
    'share bar',
    'anywhere',
    40,
    '^この記事(?:を|が)(?:シェア|共有|気に入った|ツイート|いいね).{0,24}$|^(?:みんなのツイートを見る|フォロー(?:する|お願いします)|友だち追加(?:する)?|いいね！?しよう|最新情報をお届けします)[。！!]?$',
    /記事|フォロー|ツイート|友だち|いいね|最新/,
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
    '^(?:【?(?:写真|画像|動画)】?)?(?:この記事の|すべての|他の)?(?:写真|画像|動画|フォト)?(?:を)?(?:もっと見る|拡大(?:する)?|一覧|ギャラリー|を見る)(?:[（(]\\S{0,10}[)）])?$|^[（(]?(?:(?:写真|画像|図)を)?クリック.{1,4}拡大.{0,8}$',
    /写真|画像|動画|フォト|拡大/,
  ),
  line(
    'related',
    'anywhere',
    60,
    '^【(?:[^】]{0,8}(?:を見る|はこちら|を読む|をチェック)|あわせて読みたい|関連(?:記事|ニュース|動画)?|(?:前|続)編)】[^。]{0,50}$',
    /^【/,
  ),
  // A portal in Japan sets the way to the paper's pictures between the paragraphs.
  line(
    'player',
    'anywhere',
    70,
    '^【(?:写真|画像|動画|映像|図解?|地図|グラフ|一覧)(?:特集|で見る|あり|付き)?】[^。]{2,60}$',
    /^【/,
  ),
  line(
    'player',
    'anywhere',
    60,
    '^(?:[视視][频頻]|影片|動画|video)\\s?[:：|｜丨].{2,44}\\s\\d{1,2}:\\d{2}(?::\\d{2})?$',
    /\d:\d/,
  ),
  line(
    'summary label',
    'anywhere',
    24,
    '^(?:in this (?:article|story)|jump to(?: section)?|table of contents|on this page|目次|本文目[錄录])[:：]?$',
  ),
  line(
    'share bar',
    'anywhere',
    50,
    '^(?:已|[链鏈][接结結]|連結|[网網]址|リンク|URL|link).{0,20}(?:[复複]制|複製|コピー|copied).{0,10}(?:剪[贴貼][板簿]|クリップボード|clipboard).{0,12}$',
    /剪|クリップ|clipboard/i,
  ),
  line('comment box', 'anywhere', 40, `${OPEN}(?:sign|log) in to (?:comment|join|post)\\b`),
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
  // The paper warns its readers of what the text was about: ※ 某新聞網提醒您：…
  line(
    'promotion',
    'edge',
    120,
    '^[※☆★◎＊*]{1,2}\\s?[^，。：:！]{0,10}(?:[报報刊]|[网網]|新[闻聞]|[电電][视視]|小[编編])(?:提醒|[关關]心)(?:[您你]|[读讀]者|[网網]友|民[众眾])',
    /^[※☆★◎＊*]/,
  ),
  line(
    'source',
    'anywhere',
    90,
    '^本文(?:[来來]自|[转轉]自|[来來]源|首[发發]).{0,30}(?:原文)?(?:[链鏈連连][接結结]|地址|[网網]址)',
    /^本文/,
  ),
  line(
    'paywall',
    'anywhere',
    30,
    '^(?:[还還]?[有剩][余餘下]?|余下)\\s?\\d{1,3}[%％].{0,16}$|^残り[\\s:：]?\\d+\\s?文字|^この記事は有料(?:会員限定)?(?:の)?(?:記事)?です。?$',
    /\d|有料/,
  ),
  // Who signs in reads more: ユーザー登録を行うと連絡先を閲覧できます。
  line(
    'paywall',
    'edge',
    120,
    '登録(?:を行う|を?する|を?いただく|を?される)と.{0,70}(?:閲覧|ご覧|利用|お読み|届き?)|関係者向けの.{0,10}情報があります',
    /登録|関係者/,
  ),
  // Pages of offices in Japan: ページID：0012345
  line(
    'machine data',
    'edge',
    30,
    '^(?:この)?ページ(?:番号|の?ID)\\s?[:：]\\s?[\\d-]{3,12}.{0,16}$',
    /^(?:この)?ページ/,
  ),
  line('player', 'anywhere', 24, '^(?:featured|latest|more|related|top) (?:photos|videos?)$'),
  line('machine data', 'anywhere', 60, '^\\d{12,60}$', /^\d/),
  line(
    'copyright notice',
    'edge',
    400,
    '^disclosures?\\s?:|\\b(?:may|can) (?:also )?be re-?(?:printed|published)\\b.{0,120}\\b(?:attribution|credit|licen[cs]e|permission)\\b|^re-?publish (?:our|this) (?:articles?|stor(?:ies|y))\\b',
    /disclos|publish|print/i,
  ),
  line(
    'comment box',
    'anywhere',
    24,
    '^(?:enter )?your (?:e-?mail|name|comment)(?: address)?\\s?[*:]?$',
    /your/i,
  ),
  line(
    'photo credit',
    'anywhere',
    50,
    '^[(（【]?(?:首|[题題]|封面|[头頭]|主|配|示意)[图圖](?:片|像)?(?:[来來]源|提供)?\\s?[:：／/|｜]\\s?[^。]{2,40}$',
    /[图圖]/,
  ),
  line(
    'player',
    'anywhere',
    30,
    '^[※＊*]?\\s?(?:この)?動画[はをがの].{0,14}(?:再生|公開|視聴|表示).{0,18}$',
    /動画/,
  ),
  line('related', 'edge', 30, '^[^。、]{1,24}はこちら(?:から|へ)?[。！!→>＞»]{0,3}$', /はこちら/),
  line(
    'copyright notice',
    'edge',
    120,
    '(?:筆者|著者|執筆者|投稿者|個人)の?(?:見解|意見).{0,40}(?:代表|ものではありません)|(?:见解|观点|意见|意見|內容|内容)[仅僅](?:为|為|属|屬)(?:作者|[个個]人)',
    /見解|意見|观点|意见|内容|內容/,
  ),
  line(
    'copyright notice',
    'edge',
    200,
    '\\b(?:redistribution|republication|reproduction)\\b.{0,80}\\b(?:forbidden|not (?:allowed|permitted)|permission|prohibited)\\b',
    /re(?:dis|pub|pro)/i,
  ),
  line(
    'copyright notice',
    'edge',
    400,
    '^(?:th(?:is|e) )?(?:content|document|information|page|publication|report|work) (?:is|are) (?:licen[cs]ed under|(?:also )?available (?:at|under))\\b|\\bthird[- ]party copyright\\b',
    /licen|available|copyright/i,
  ),
  // Where else in the printed paper: 相關報道見A2、A3版
  line(
    'related',
    'anywhere',
    30,
    '^[（(■●]?\\s?(?:相[关關](?:[报報][道導导]|新[闻聞])|[详詳][细細]?(?:[报報][道導导])?)[^。，]{0,3}[見见刊][^。]{1,14}版?[）)]?$',
    /[見见刊]/,
  ),
  // The printed page: 《 湖畔日报 》（ 2022年3月25日 第 02 版）
  line(
    'source',
    'edge',
    50,
    '^[（(]?《\\s?[^《》，。]{2,16}》\\s?[（(]?[^（()）。]{4,24}版\\s?[)）]{1,2}$',
    /版/,
  ),
  line(
    'tags',
    'edge',
    8,
    '^(?:文章|本文|相关|相關)?(?:标签|標籤|关键[词字]|關鍵[詞字]|分类|分類)$',
    /[标標关關分]/,
  ),
  // Blogs: who posted it and how often it was seen.
  line(
    'counter',
    'edge',
    80,
    '^.{0,50}(?:留言|评论|評論|回应|回應|人气|人氣|浏览|瀏覽|阅读|閱讀|推荐|推薦|收藏|引用)\\s?[(（:：]\\s?\\d{1,9}\\s?[)）]?[\\s|｜]{0,3}(?:留言|评论|評論|回应|回應|人气|人氣|浏览|瀏覽|阅读|閱讀|推荐|推薦|收藏|引用)\\s?[(（:：]\\s?\\d{1,9}\\s?[)）]?$',
    /\d/,
  ),
  line('end mark', 'anywhere', 4, '^完。?$'),
  // Offices and firms: what stands over a release, and whom the press may call.
  line(
    'time and source',
    'edge',
    60,
    '^(?:(?:for )?immediate release|embargoed (?:until|for)\\b.{2,40})[.:]?$',
    /release|embargo/i,
  ),
  // Portals of science: where the paper is, who sent the text.
  line(
    'source',
    'edge',
    80,
    '^(?:(?:content|news|materials?|story|text)s? )?(?:provided|supplied) by\\s?:?\\s[^.!?]{2,60}$',
    /by/i,
  ),
  line(
    'citation',
    'edge',
    400,
    '^journal information\\s?:|^(?:journal reference|more information|publication|reference|source)s?\\s?:.{0,360}\\bdoi\\b',
    /doi|journal/i,
  ),
  // Boards by telnet: what the machine adds to a post; replies stand below.
  line('comment box', 'anywhere', 160, '^※\\s?(?:發信站|发信站|編輯|文章網址|文章网址)\\s?[:：]', /※/),
  // Whoever supplied it answers for it, says the page.
  line(
    'copyright notice',
    'anywhere',
    300,
    '^(?:th(?:is|ese)|the|all) (?:\\S{1,12} ){0,3}?(?:articles?|content|feeds?|information|materials?|news|releases?|stor(?:y|ies))\\b.{0,60}\\b(?:posted|produced|provided|submitted|supplied|written) by\\b.{0,140}\\b(?:not (?:be )?(?:held )?(?:liable|responsible)|no (?:liability|responsibility)|not endorse)\\b',
    /liab|responsib|endorse/i,
  ),
  // What sells a report writes its addresses so.
  line('promotion', 'anywhere', 250, '^[^.!?]{2,120}\\s@\\s?https?://\\S{1,200}$', /@\s?http/i),
];
