import { type FurnitureLine, line, OPEN } from './furnitureLine';
import { PROMOTIONS } from './promotions';

/** What a page says to everybody, whatever the article. Seen on news sites in four languages. Sorted by what they say. */
export const LINES_OF_PAGE: readonly FurnitureLine[] = [
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
    `${OPEN}(?:版权声明|版權聲明|版权说明|版权所有|版權所有|版权归|免责声明|免責聲明|郑重声明|特别声明|特別聲明|重要声明|法律声明|反侵权公告|侵权声明|转载声明|原创声明|声明|聲明|权利声明|著作權聲明|copyright|©|\\(c\\)|all rights reserved|無断転載)[\\s\\u3000)）】\\]]{0,4}(?:[:：©(（]|$|\\s|\\d{4}|(?<=[】\\]]))`,
  ),
  line(
    'copyright notice',
    'anywhere',
    24,
    '^\\p{L}{0,16}版[权權](?:[与與及和、/]{0,2}免[责責])?[声聲]明[:：]?$',
  ),
  line('copyright notice', 'anywhere', 300, '^notice: the content above\\b'),
  // What a disclaimer tells its reader about the matter itself (ask before you invest) is the text's; whose the text is and who answers for it, the site's.
  line(
    'copyright notice',
    'anywhere',
    300,
    `${OPEN}disclaimer[\\s\\u3000)）】\\]]{0,4}(?:[:：]?\\s{0,3}$|[:：\\s].{0,280}\\b(?:accura|copyright|edited|endors|liab|permission|publisher|republish|reproduc|responsib|syndicat|warrant))`,
  ),
  line(
    'copyright notice',
    'edge',
    160,
    '(?:[未非]经.{0,16}(?:授权|许可|允许|同意).{0,30}(?:不得|禁止|请勿|严禁|擅自|转载)|[未非]經.{0,16}(?:授權|許可|同意).{0,30}(?:不得|禁止|請勿|嚴禁|轉載)|转载(?:请|須|需|时请|务必)|轉載(?:請|需)|请注明(?:来源|出处)|請註明(?:來源|出處)|如有侵权|若有侵权|如涉及(?:侵权|版权)|侵权(?:请|必究|删)|侵(?:权)?(?:必)?删|仅代表(?:作者|个人|本人)|不代表(?:本|平台|网站|.{2,8}(?:立场|观点))|版权归.{0,12}所有|版权所有|版權所有|著作権|無断転載|転載を禁|all rights reserved|may not be (?:published|reproduced|republished)|without (?:prior )?(?:written )?permission|(?:originally|first) (?:published|appeared) (?:on|in|at) \\S{1,40}\\s?(?:and|under|\\.\\s?$))',
  ),
  line(
    'font and tools',
    'anywhere',
    40,
    `${OPEN}(?:字号|字號|字体|字體|字級|大字|小字|打印|打印本页|列印|关闭窗口|关闭|關閉|返回|返回首页|返回顶部|返回列表|收藏|收藏本文|加入收藏|举报|舉報|我要反馈|意见反馈|反馈|平台声明|纠错|我要纠错|投诉|保存|推荐给朋友|推荐|转发|繁體|繁体|简体|朗读|听新闻|播报|print|e-?mail|save|bookmark|copy link|font size|text size|印刷|拡大|縮小)(?:[\\s\\u3000|｜/:：\\[\\]()（）【】]|大|中|小|打印|本页|关闭|窗口|反馈|举报|字|A[+-]?)*$`,
  ),
  line('player', 'anywhere', 40, '^(?:正在播放|正在直播|now playing)[\\s\\u3000]{0,3}[:：]'),
  line(
    'loading',
    'anywhere',
    30,
    `${OPEN}(?:正在加载|视频加载中|加载中|加载更多|展开|展开全文|展开更多|展開全文|点击展开|点击展开全文|收起|收起全文|阅读全文|閱讀全文|查看全文|查看全部|显示全文|顯示全文|loading|読み込み中|载入中|点击加载|toggle caption|hide caption|caption|close|back to gallery|skip .{1,40}and continue reading|end of (?:story promotion|podcasts?|\\p{Script=Han}{2,4})|enlarge this image|enlarge image|点击(?:图片)?(?:查看|看)?大图|点击进入|点击图片进入下一页|下一页|上一页|下一頁|上一頁|next page|previous page|trackback)[\\s….。>»<«|]*$`,
  ),
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
    '(?:[请請]先?(?:订阅|訂閱|登录|登錄|登入|注册|註冊)(?:[或、/]?(?:订阅|訂閱|登录|登錄|登入|注册|註冊))?.{0,4}(?:继续|繼續|查看|阅读|閱讀)|your subscription (?:makes|supports|helps)|subscribe today|会員限定|有料会員|無料会員|続きをお読み|会員登録|無料(?:期間|体験)|ログインして|この記事は会員|残り\\d+文字|订阅后|付费阅读|登录后查看|剩余\\d+%|訂閱(?:後|会员|會員)|subscribe to (?:read|continue|unlock)|already a subscriber|to continue reading|sign in to (?:read|continue))',
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
  line('share bar', 'anywhere', 24, '^like(?: this:?| loading[.…]{0,3})$'),
  line(
    'share bar',
    'anywhere',
    40,
    `${OPEN}(?:(?:分享|分享到|分享至|转发|转发到|一键分享|シェア|シェアする|ツイート|ポスト|はてなブックマーク|share|tweet|pin|pin it|facebook|twitter|whatsapp|reddit|linkedin|telegram|messenger|email|e-?mail|print|copy link|line|微信|朋友圈|公众号|公眾號|视频号|抖音|微博|新浪微博|腾讯微博|qq空间|qq好友|qq|weibo|wechat|人人网|豆瓣|flipboard|instagram|youtube|pocket|more)[\\s\\u3000|/:：,，.、()（）【】\\[\\]]*){1,14}$`,
  ),
  line(
    'vote',
    'anywhere',
    40,
    '(?:^(?:顶|踩|頂)(?:一下)?[\\s\\u3000]{0,3}[(（]\\d{1,7}[)）][\\s\\u3000]{0,3}(?:\\d{1,3}(?:\\.\\d{1,2})?%)?$|您认为这篇文章|这篇文章.{0,8}(?:有用|喜欢|怎么样)|本文.{0,6}(?:有用吗|有帮助吗)|觉得.{0,10}(?:不错|有用).{0,10}(?:点赞|打赏|赞)|打赏|我要打赏|was this (?:article|page|story) (?:helpful|useful))',
  ),
  line(
    'copyright notice',
    'anywhere',
    300,
    '^\\p{Script=Han}{2,8}[声聲]明[:：].{0,40}(?:转载|轉載|不代表|仅供|僅供|侵权|侵權)',
  ),
  line('copyright notice', 'anywhere', 80, 'ICP[备備证證]\\S{0,14}[号號]|公网安备'),
  line('promotion', 'anywhere', 12, '^[\\s\\u3000↓↑→←⬇⬆👇👆▼▲]{1,12}$'),
  line(
    'promotion',
    'anywhere',
    40,
    '^(?:微信|官方)?(?:公众号|公眾號|视频号|抖音号|头条号|微博)[\\s\\u3000]{0,3}[:：@]',
  ),
  line(
    'related',
    'anywhere',
    24,
    `${OPEN}(?:点击)?(?:查看|浏览|瀏覽|阅读|閱讀|了解)更多[^。！？，,；：:]{0,12}[\\s\\u3000>»)）】\\]]*$`,
  ),
  line(
    'site footer',
    'edge',
    80,
    '^(?:(?:网站地图|網站地圖|网站首页|联系我们|聯絡我們|關於我們|关于我们|版权声明|隐私政策|隱私政策|法律声明|免责声明|广告服务|广告合作|诚聘英才|招聘信息|友情链接|首页|首頁|contact us|about us|privacy policy|terms of (?:use|service)|site ?map|advertise)[\\s\\u3000|｜·/-]*){2,12}$',
  ),
];
