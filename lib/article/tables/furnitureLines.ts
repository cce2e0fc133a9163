import {
  AUTHOR_LABELS,
  alternatives,
  DATE_LABELS,
  EDITOR_LABELS,
  SOURCE_LABELS,
  UPDATE_LABELS,
} from './labels';
import { PROMOTIONS } from './promotions';

/** A line that is no article text, by its words. `anywhere` or only at the article's `edge`: at its start or after most of its text. */
interface FurnitureLine {
  readonly what: string;
  readonly where: 'anywhere' | 'edge';
  /** Longest line, in letters, that it is tried on. */
  readonly longest: number;
  readonly pattern: RegExp;
}

const OPEN = '^[\\s\\u3000(（【［\\[<《■●◆▲△※＊*·•>|-]{0,6}';
const AFTER = '[\\s\\u3000]{0,4}[:：丨|/／]';

function line(what: string, where: FurnitureLine['where'], longest: number, pattern: string): FurnitureLine {
  return { what, where, longest, pattern: new RegExp(pattern, 'iu') };
}

/** Seen above, in and below articles of news sites in four languages. Sorted by what they say. */
export const FURNITURE_LINES: readonly FurnitureLine[] = [
  line(
    'advertisement',
    'anywhere',
    60,
    `${OPEN}(?:advert|advertisement|advertising|ad|sponsored|广告|廣告|推广|推廣|スポンサー|スポンサードリンク|PR|(?:story|article) continues below(?: advertisement)?|continue reading below|請?(?:繼續|请继续|继续)往下(?:閱讀|阅读|看)?|以下為廣告|scroll to continue|continue reading(?: the main story)?)[\\s)）】］\\].:：-]*$`,
  ),
  line(
    'breadcrumb',
    'edge',
    60,
    '^(?:您?(?:现在|當前|当前|现|您|你|你现在)?(?:的)?(?:所在|位置|所在位置|的位置)是?|首页|首頁|home|トップ|top)[\\s\\u3000]{0,3}[:：>»›/＞→]',
  ),
  line(
    'comment box',
    'anywhere',
    60,
    `${OPEN}(?:(?:网友评论仅供|网友评论|網友評論|评论仅代表|评论内容|评论仅供|文明上网|文明发言|登录后|登錄後|请登录|请先登录|我来说两句|我要评论|正文已结束|发表评论|發表評論|查看更多评论|点击查看更多评论|已有\\d*人?(?:评论|参与)|\\d+\\s?人参与|\\d+\\s?条评论|还可以输入|热门评论|コメントを|log in to (?:comment|reply)|leave a (?:reply|comment)|join the (?:conversation|discussion)|view (?:all )?comments|show comments))`,
  ),
  line(
    'copyright notice',
    'anywhere',
    300,
    `${OPEN}(?:版权声明|版權聲明|版权说明|版权所有|版權所有|版权归|免责声明|免責聲明|郑重声明|特别声明|特別聲明|重要声明|法律声明|反侵权公告|侵权声明|转载声明|原创声明|声明|权利声明|著作權聲明|copyright|©|\\(c\\)|disclaimer|all rights reserved|無断転載)[\\s\\u3000)）】\\]]{0,4}(?:[:：©(（]|$|\\s|\\d{4})`,
  ),
  line(
    'copyright notice',
    'anywhere',
    24,
    '^\\p{L}{0,16}版[权權](?:[与與及和、/]{0,2}免[责責])?[声聲]明[:：]?$',
  ),
  line('copyright notice', 'anywhere', 300, '^notice: the content above\\b'),
  line(
    'copyright notice',
    'edge',
    160,
    '(?:未经.{0,16}(?:授权|许可|允许|同意).{0,30}(?:不得|禁止|请勿|严禁|擅自|转载)|未經.{0,16}(?:授權|許可|同意).{0,30}(?:不得|禁止|請勿|嚴禁|轉載)|转载(?:请|須|需|时请|务必)|轉載(?:請|需)|请注明(?:来源|出处)|請註明(?:來源|出處)|如有侵权|若有侵权|如涉及(?:侵权|版权)|侵权(?:请|必究|删)|侵(?:权)?(?:必)?删|仅代表(?:作者|个人|本人)|不代表(?:本|平台|网站|.{2,8}(?:立场|观点))|版权归.{0,12}所有|版权所有|版權所有|著作権|無断転載|転載を禁|all rights reserved|may not be (?:published|reproduced|republished)|without (?:prior )?(?:written )?permission|(?:originally|first) (?:published|appeared) (?:on|in|at) \\S{1,40}\\s?(?:and|under|\\.\\s?$))',
  ),
  line(
    'counter',
    'anywhere',
    24,
    `${OPEN}(?:(?:阅读|閱讀|浏览|瀏覽|点击|點擊|人气|人氣|评论|評論|跟帖|点赞|點讚|收藏|转发|阅读量|浏览量|点击量|阅读数|浏览次数|点击数|点击次数|浏览数|views?|shares?|comments?|likes?|閲覧)[\\s\\u3000]{0,3}[(（:：]?[\\s\\u3000]{0,3}[\\d.,]{1,9}\\s?(?:万|萬|k|次)?[)）]?|[\\d.,]{1,9}\\s?(?:万|萬|k|人|次)?\\s?(?:阅读|浏览|评论|點閱|views?|shares?|comments?|likes?))[\\s\\u3000]*$`,
  ),
  line(
    'counter',
    'anywhere',
    40,
    '^(?:(?:查看|回复|回復|浏览|瀏覽|阅读|閱讀|评论|評論|人气|人氣|views?|replies)[\\s\\u3000]{0,3}[:：][\\s\\u3000]{0,3}[\\d,]{1,9}[\\s\\u3000|｜·]{0,5}){1,4}$',
  ),
  line(
    'editor',
    'anywhere',
    60,
    `${OPEN}(?:${alternatives(EDITOR_LABELS)})(?:${AFTER}|[\\s\\u3000]{1,4}(?=[\\p{L}]{2,4}(?:[\\s\\u3000|/]{1,4}(?:${alternatives(EDITOR_LABELS)})[\\s\\u3000]{1,4}[\\p{L}]{2,4}){0,4}[\\s\\u3000)）\\]】]*$))`,
  ),
  line('editor', 'edge', 60, `(?:责任编辑|责编|責任編輯|責編|编辑|編輯|校对)[\\s\\u3000]{0,4}[:：]`),
  line(
    'font and tools',
    'anywhere',
    40,
    `${OPEN}(?:字号|字號|字体|字體|字級|大字|小字|打印|打印本页|列印|关闭窗口|关闭|關閉|返回|返回首页|返回顶部|返回列表|收藏|收藏本文|加入收藏|举报|纠错|我要纠错|投诉|保存|推荐给朋友|推荐|转发|繁體|繁体|简体|朗读|听新闻|播报|print|e-?mail|save|bookmark|copy link|font size|text size|印刷|拡大|縮小)(?:[\\s\\u3000|｜/:：\\[\\]()（）【】]|大|中|小|打印|本页|关闭|字|A[+-]?)*$`,
  ),
  line(
    'image counter',
    'anywhere',
    30,
    '^(?:image |photo |slide |第)?\\d{1,3}\\s?(?:of|/|张|枚)\\s?/?\\s?\\d{0,3}(?:张)?$',
  ),
  line(
    'loading',
    'anywhere',
    30,
    `${OPEN}(?:正在加载|加载中|加载更多|loading|読み込み中|载入中|点击加载|toggle caption|hide caption|caption|close|back to gallery|skip .{1,40}and continue reading|end of (?:story promotion|podcasts?|\\p{Script=Han}{2,4})|enlarge this image|enlarge image|点击(?:图片)?(?:查看|看)?大图|点击进入|点击图片进入下一页|下一页|上一页|下一頁|上一頁|next page|previous page|trackback)[\\s….。>»<«|]*$`,
  ),
  line('tags', 'edge', 160, '^this entry was posted (?:in|on|by)\\b'),
  line('share bar', 'anywhere', 24, '^like(?: this:?| loading[.…]{0,3})$'),
  line('source', 'edge', 44, '^(?:news provided by|source\\s[^.:]{2,38})$'),
  line(
    'machine data',
    'anywhere',
    300,
    '^(?:https?://\\S{1,400}\\.(?:jpe?g|png|gif|webp)(?:\\?\\S{0,200})?|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d\\S{0,12})$',
  ),
  line(
    'machine data',
    'edge',
    80,
    '^(?:trackback(?: url)?[\\s\\u3000:：]{1,3})?(?:https?://|www\\.)\\S{1,120}$',
  ),
  line(
    'paywall',
    'edge',
    160,
    '(?:your subscription (?:makes|supports|helps)|subscribe today|会員限定|有料会員|無料会員|続きをお読み|会員登録|無料(?:期間|体験)|ログインして|この記事は会員|残り\\d+文字|订阅后|付费阅读|登录后查看|剩余\\d+%|訂閱(?:後|会员|會員)|subscribe to (?:read|continue|unlock)|already a subscriber|to continue reading|sign in to (?:read|continue))',
  ),
  line(
    'photo credit',
    'anywhere',
    60,
    `${OPEN}(?:photos?|images?|pictures?|credits?|photograph|picture|图片来源|图片|图源|供图|配图|圖片來源|圖|写真|画像|資料照|資料照片)(?: (?:by|via|from|courtesy of|credit))?[\\s\\u3000]{0,3}[:：=／/][^。.]{0,60}$`,
  ),
  line(
    'photo credit',
    'anywhere',
    90,
    '^[(（\\[](?:photos?|images?|pictures?|图|圖|写真)[^()（）]{0,10}[:：©／/][^()（）]{2,80}[)）\\]]$',
  ),
  line(
    'photo credit',
    'anywhere',
    60,
    '^(?:image (?:source,|caption,?$|copyright\\b|credit\\b)|[圖图]像(?:[來来]源[，,]|加[註注]文字[，,]?$))',
  ),
  line(
    'photo credit',
    'anywhere',
    40,
    '^[(（]?(?:文中|以上|部分|本文)?(?:图片|圖片|配图|照片|图文|素材).{0,6}(?:来源|來源|来自|來自)(?:于|於)?.{0,4}(?:网络|網路|網絡|互联网)',
  ),
  line(
    'photo credit',
    'anywhere',
    30,
    '^[(（\\[]?(?:[^。，,]{0,12}(?:记者|記者|通讯员|社)[\\s\\u3000]{0,3})?[\\p{L}·]{2,8}[\\s\\u3000]{0,3}[/／]?[\\s\\u3000]{0,3}(?:摄|攝|供图|供圖|摄影|攝影|资料图|資料圖|制图|製圖)[)）\\]]?$',
  ),
  line(
    'previous and next',
    'anywhere',
    90,
    `${OPEN}(?:第\\s?\\d{1,3}\\s?[页頁]|阅读下一篇|上一篇|下一篇|上一条|下一条|上一則|下一則|上一页|下一页|上一頁|下一頁|前一篇|后一篇|後一篇|上篇|下篇|前の記事|次の記事|previous (?:article|post|story)|next (?:article|post|story)|prev|newer|older)(?:[文章篇新闻聞：:\\s\\u3000|<>«»←→\\-)）】\\]]|$)`,
  ),
  line(
    'previous and next',
    'anywhere',
    60,
    '^[\\s\\u3000【\\[(（]*(?:第\\s?\\d{1,3}\\s?[页頁][\\s/／]{0,3}(?=共)|共\\s?\\d{1,3}\\s?[页頁](?=[\\s:：/／]|$)|\\d{1,3}[】\\])）]?[\\s【\\[]{1,3}(?=\\d{1,3}\\b|[下上]一[页頁]))[\\s\\u3000\\d<>«»|/／【】\\[\\]()（）:：.…第共页頁上下一首尾末全文阅读]*$',
  ),
  line('promotion', 'anywhere', 90, PROMOTIONS.chinese),
  line('promotion', 'anywhere', 40, PROMOTIONS.chineseShort),
  line('promotion', 'edge', 90, '欢迎在?评论区|(?:点赞|關注|关注)[、，,和]?.{0,4}(?:转发|收藏|每天)'),
  line('promotion', 'anywhere', 250, PROMOTIONS.english),
  line('promotion', 'edge', 300, PROMOTIONS.englishEdge),
  line(
    'related',
    'anywhere',
    120,
    `${OPEN}(?:相关(?:阅读|新闻|报道|链接|推荐|文章|专题|视频)|延伸阅读|推荐阅读|更多(?:阅读|新闻|报道|相关)|此前报道|早前报道|热点(?:新闻|推荐|专题)|阅读更多|查看更多|查看全文|点击查看|点击进入专题|進入專題|进入专题|相關(?:閱讀|新聞|報導|報道|連結|文章)|延伸閱讀|更多(?:新聞|報導)|推薦閱讀|看更多|閱讀更多|関連記事|関連ニュース|あわせて読みたい|read more|read also|also read|related(?: (?:coverage|stories|articles|reading|posts)\\b.{0,60}(?=:$))?|trending|see also|read next|don['’]t miss|must read|recommended|more on this|you (?:may|might) also like|watch|editor['’]s note: (?:sign|get|subscribe))[\\s\\u3000]{0,3}(?:[:：>»|】\\]]|$|\\d)`,
  ),
  line(
    'share bar',
    'anywhere',
    40,
    `${OPEN}(?:(?:分享|分享到|分享至|转发|转发到|一键分享|シェア|シェアする|ツイート|ポスト|はてなブックマーク|share|tweet|pin|pin it|facebook|twitter|whatsapp|reddit|linkedin|telegram|messenger|email|e-?mail|print|copy link|line|微信|朋友圈|微博|新浪微博|腾讯微博|qq空间|qq好友|qq|weibo|wechat|人人网|豆瓣|flipboard|instagram|youtube|pocket|more)[\\s\\u3000|/:：,，.、()（）【】\\[\\]]*){1,14}$`,
  ),
  line(
    'source',
    'edge',
    50,
    `${OPEN}(?:${alternatives(SOURCE_LABELS)})(?:[\\s\\u3000]{0,4}[:：]|[\\s\\u3000]{1,4}[^。，]{2,20}[|｜])`,
  ),
  line(
    'source',
    'anywhere',
    40,
    '^[(（【\\[]?(?:本文|文章|稿件|新闻|内容|信息|资料|消息)(?:来源|來源)[\\s\\u3000]{0,4}[:：]',
  ),
  line(
    'end mark',
    'anywhere',
    8,
    '^[\\s\\u3000(（【\\[<《—–=*＊-]{0,8}(?:全文完|本文完|正文完|the end|end)[\\s\\u3000)）】\\]>》—–=*＊.。-]{0,8}$',
  ),
  line('signature', 'anywhere', 120, '^(?:个人)?签名[\\s\\u3000]{0,3}[:：]'),
  line(
    'tags',
    'anywhere',
    120,
    `${OPEN}(?:标签|标签云|标　签|關鍵字|关键字|关键词|文章关键词|文章标签|标签词|標籤|标　签|tags?|tagged|topics?|filed under|categor(?:y|ies)|タグ|キーワード|関連キーワード|跟贴热词)[\\s\\u3000]{0,3}[:：]`,
  ),
  line(
    'time and author',
    'edge',
    26,
    '^[\\s\\u3000(（【\\[□■◎●]{0,3}[^。！？，,:：；]{0,14}(?:记者|記者|通讯员|通訊員|特约撰稿|评论员|編輯委員)[\\s\\u3000:：/／|丨]{0,3}[^。！？，,；]{0,24}$',
  ),
  line(
    'time and author',
    'edge',
    90,
    `^(?!.*[。！？])[\\s\\u3000(（【\\[]{0,3}(?:${alternatives([...DATE_LABELS, ...UPDATE_LABELS, ...AUTHOR_LABELS])})[\\s\\u3000]{0,4}(?:[:：]|(?=\\d{4}[-年/.])|by\\b)`,
  ),
  line(
    'time and author',
    'edge',
    60,
    '^(?:(?:first|last|originally) )?(?:published|posted|updated|modified)(?: on| at)?\\s.{0,50}\\d{4}\\b.{0,24}$',
  ),
  line(
    'time and author',
    'edge',
    60,
    '^(?:(?:text|words|story|written|reported) )?by:? \\p{L}[^.!?;:]{2,56}$',
  ),
  line(
    'time and author',
    'anywhere',
    30,
    '^[〔【\\[(（]?(?:記者|记者)\\p{Script=Han}{2,4}(?:、\\p{Script=Han}{2,4})?[／/]\\p{Script=Han}{1,4}(?:報導|报道|報道)[〕】\\])）]?$',
  ),
  line(
    'time and author',
    'edge',
    30,
    '^\\d{1,2}[-/月.]\\d{1,2}日?[\\s\\u3000]{0,2}(?:[(（]\\p{L}{1,3}[)）])?[\\s\\u3000]{0,3}\\d{1,2}[:：時时]\\d{2}分?[\\s\\u3000]{0,3}(?:配信|更新|发布|發布|發佈)?$',
  ),
  line(
    'vote',
    'anywhere',
    40,
    '(?:您认为这篇文章|这篇文章.{0,8}(?:有用|喜欢|怎么样)|本文.{0,6}(?:有用吗|有帮助吗)|觉得.{0,10}(?:不错|有用).{0,10}(?:点赞|打赏|赞)|打赏|我要打赏|was this (?:article|page|story) (?:helpful|useful))',
  ),
];
