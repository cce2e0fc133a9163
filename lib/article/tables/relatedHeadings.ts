import { RELATED_HEADINGS_CHINESE } from './relatedHeadingsChinese';

/**
 * Headings that stand over what is no part of an article. Seen over link lists and comment boxes of Chinese, Taiwanese, Hong Kong,
 * Japanese and English news sites, content farms and blogs; compared without brackets, marks and white space, in lower case.
 */
export const RELATED_HEADINGS: ReadonlySet<string> = new Set([
  ...RELATED_HEADINGS_CHINESE,
  // ja
  'あなたにおすすめ',
  'あなたにおすすめの記事',
  'あわせて読みたい',
  'あわせて読みたい記事',
  'おすすめ',
  'おすすめ記事',
  'おすすめの記事',
  'こちらもおすすめ',
  'この記事を読んだ人はこんな記事も読んでいます',
  'この記事に関するニュース',
  'この記事に関連するニュース',
  'この記事に関連する記事',
  '編集部おすすめ',
  '編集部のおすすめ',
  'アクセスランキング',
  'ピックアップ',
  '人気記事',
  '人気記事ランキング',
  '人気ランキング',
  '新着記事',
  '新着ニュース',
  '最新記事',
  '最近の記事',
  '最新ニュース',
  '注目記事',
  '注目の記事',
  '主要ニュース',
  '他の記事',
  '関連キーワード',
  '関連コンテンツ',
  '関連トピックス',
  '関連ニュース',
  '関連リンク',
  '関連記事',
  '関連する記事',
  '前後の記事',
  '次に読みたい',
  // en
  'also in news',
  'also on',
  'also read',
  'around the web',
  'by the same author',
  'don’t miss',
  "don't miss",
  'editor’s picks',
  "editor's picks",
  'editors’ picks',
  "editors' picks",
  'elsewhere on the web',
  'explore more on these topics',
  'featured stories',
  'from around the web',
  'from the archives',
  'from the web',
  'further reading',
  'keep reading',
  'our picks',
  'popular in the community',
  'promoted stories',
  'sponsored stories',
  'latest headlines',
  'latest news',
  'latest posts',
  'latest stories',
  'more articles',
  'more coverage',
  'more from the web',
  'more headlines',
  'more like this',
  'more news',
  'more on this',
  'more on this story',
  'more on this topic',
  'more posts',
  'more stories',
  'more to read',
  'most popular',
  'most read',
  'most recent',
  'most shared',
  'most viewed',
  'next article',
  'next story',
  'next up',
  'next post',
  'popular now',
  'popular posts',
  'popular stories',
  'previous post',
  'read also',
  'read more',
  'read next',
  'recent articles',
  'recent posts',
  'recommended',
  'recommended articles',
  'recommended for you',
  'recommended reading',
  'recommended stories',
  'related',
  'related articles',
  'related content',
  'related coverage',
  'related links',
  'related news',
  'related posts',
  'related reading',
  'related stories',
  'related topics',
  'related video',
  'related videos',
  'see also',
  'sponsored',
  'sponsored content',
  'sponsored links',
  'suggested for you',
  'suggested reading',
  'top news',
  'top stories',
  'trending',
  'trending news',
  'trending now',
  'trending stories',
  'up next',
  'what to read next',
]);

/** Most read in world news, latest from the lakes: the section is named. */
const RELATED_IN =
  /^(?:you (?:may|might)(?: also)? (?:be interested in|enjoy|like|want to read)|(?:(?:the )?(?:most|top) (?:popular|read|recent|shared|viewed|watched)|(?:latest|more|other|recent|related|top|trending) (?:articles|headlines|news|posts|stories)) (?:about|by|for|from|in|on) [^.!?]{2,30}|(?:(?:看?更多|其[他它])[^。！？，,]{2,8}|最新\p{Script=Han}{2})(?:报道|報導|報道|新聞|新闻|文章)|同じカテゴリー?(?:[（(].{1,12}[)）])?の記事)$/u;

/**
 * What Chinese sites call the same in many words: 热门文章, 相關報導, 你可能也喜歡, 本周热榜. Each was seen in more than one of these
 * forms.
 */
const RELATED_FAMILY =
  /^(?:(?:热[点门]|熱門|精[彩选選]|推[荐薦]|相[关關]|更多(?:相[关關])?|最[新热熱])(?:阅读|閱讀|新[闻聞]|文章|[内內]容|[报報][导導道]|图[片文集]|专题|[话話][题題]|推[荐薦]|资讯|[资資]源)|[你您][还還]?可能[还還会會也]?(?:喜[欢歡]|感兴趣|有興趣)(?:的文章)?|往期(?:精彩|[热熱][门門]|推[荐薦])?(?:[内內]容|文章|回[顾顧]|推[荐薦]|[阅閱][读讀])|(?:大家|[网網]友|[百千]万|\d{1,4}万\+?)(?:用[户戶]|[读讀]者|人)?[都还還]?在[看读讀]|(?:24小[时時]|[今本一月全][日周週度网]|即時)[热熱][榜点门門文闻搜])$/u;

/** Related slideshow: best lakes of the county. What it shows may be told in whole sentences. */
const RELATED_SLIDES =
  /^related (?:galler(?:y|ies)|photo galler(?:y|ies)|slide ?shows?)(?:\s?[:–—-].{2,60})?$/u;

/** Whether a heading names other texts by a pattern, not by its letters alone. */
export function namesRelated(heading: string): boolean {
  return RELATED_IN.test(heading) || RELATED_FAMILY.test(heading) || RELATED_SLIDES.test(heading);
}

/** Whether it stands over slides, each with a heading and a text of its own. */
export function namesSlides(heading: string): boolean {
  return RELATED_SLIDES.test(heading.trim().toLowerCase());
}

/** What they begin with. */
export const RELATED_IN_PAIRS: readonly string[] =
  'la mo ot re th to tr yo 更多 看更 最新 其他 其它 同じ 热点 热门 熱門 精彩 精选 精選 推荐 推薦 相关 相關 最热 最熱 你可 你还 你還 您可 您还 您還 24 今日 本周 本週 一周 月度 全网 即時 百万 千万'.split(
    ' ',
  );
