/**
 * What Chinese papers, portals and accounts ask of their readers, in words that hardly any article uses. Parts of a line.
 */
const CHINESE_REQUESTS = [
  '^(?:打开|下载|安装|扫码|长按|掃碼|長按)[^。]{0,20}(?:客户端|APP|应用|关注|看更多|查看|阅读|加群|进群|入群|訂閱|加入)',
  '^(?:戳|点|點)(?:这里|這裡|此处|我)[，,！!、]?',
  '^返回.{2,8}[，,]\\s?查看更多',
  '^[☆★]{1,3}[^☆★]{4,40}[☆★]{1,3}$',
  '(?:点击|點擊|點選).{0,6}(?:下载|下載|关注|訂閱|订阅|加入|蓝字|此处)',
  '关注.{0,16}(?:公众号|官方微信|微信号|视频号|官方微博)',
  '分享到(?:朋友圈|微信|新浪|微博|facebook|line)',
  '(?:网页|網頁|文章)分享[到至].{0,4}(?:朋友圈|好友|微信)',
  '加入.{0,8}(?:粉絲團|粉丝群|交流群|LINE)',
  '(?:点击|點擊|戳)(?:下方|上方|文末|左下角|这里)?.{0,4}[“"「]?(?:阅读原文|閱讀原文)',
  '请(?:在|到|至|上|去)?.{0,10}(?:应用市场|应用商店)',
  '[请請]\\s?LIKE.{0,14}(?:面簿|脸书|臉書|facebook|专页|專頁|网页|網頁)',
  '如果(?:您|你)(?:觉得|喜欢).{0,14}(?:分享|点赞|转发|关注|收藏)',
  '已經加好友',
  '按讚.{0,10}(?:粉絲|粉專|facebook)',
  '掃描.{0,6}QR',
  '扫描?(?:下方|上方|下面|上面|以下|左侧|右侧|文末|本文)?.{0,6}二维码',
  '您的?每一[笔筆](?:赞助|贊助|捐款|支持)',
  '更多.{0,16}(?:敬请关注|请(?:关注|进入|点|看|下载|搜索|锁定)|尽在|請看|請上)',
  '微信(?:搜索|扫|关注|添加)',
  '一手掌握.{0,16}(?:訂閱|點我)',
  '訂閱.{0,10}(?:電子報|頻道|YouTube)',
  '追蹤.{0,10}(?:IG|LINE|FB|粉專|facebook)',
] as const;

/** Words that articles use too (a bulletin asks to scan a code at the door): they count in a short line that is no sentence. */
const CHINESE_WORDS = [
  '爆料(?:热线|电话|邮箱)',
  '报料',
  '长按',
  '長按',
  '点(?:个|亮|击)?[“"「]?(?:在看|赞)[”"」]?(?:吧|哦|再走|[!！]|$)',
  '点个?赞[、，,和+]?\\s?(?:在看|关注|转发|收藏|分享)',
  '尽在.{2,14}(?:APP|客户端|公众号)',
  '分享至',
  '記得(?:按讚|訂閱|分享)',
  '(?:留言|評論)區?(?:告訴|分享)',
  '联系(?:邮箱|QQ)',
  '评论区(?:里|中)?(?:留言|讨论|聊聊|见|告诉|说说)',
  '扫码',
  '扫一扫',
  '掃碼',
  '商务合作',
  '手机看新闻',
  '手机阅读',
  '投稿邮箱',
  '(?:下载|下載|打开|安装).{0,14}(?:客户端|APP|应用)',
  '新闻热线',
  '以上就是.{0,60}(?:相关内容|全部内容|的内容)',
  '欢迎(?:关注|订阅|下载|投稿|加入)',
  '转播到',
] as const;

/** What English ones ask; they begin the line. */
const ENGLISH_REQUESTS = [
  'click here (?:to|for)\\b',
  'sign up(?::| (?:for|to|here|now|today)\\b)',
  'subscribe (?:to|now|here|today)\\b',
  'get .{1,60}(?:newsletter|\\bapp\\b|alerts?\\b|delivered|inbox)',
  'download (?:the|our)\\b.{0,40}\\bapp\\b',
  'follow (?:us|me|\\S{1,24}(?: \\S{1,24}){0,4}) on (?:twitter|facebook|instagram|x|linkedin|telegram|whatsapp|google)\\b',
  'follow .{1,60} (?:coverage|at https?:)',
  'more from [^.]{2,40}:$',
  'like us on\\b',
  'join (?:us on|our|the conversation)\\b',
  'support (?:us|our)\\b',
  'want (?:more|to get)\\b.{0,60}(?:newsletter|inbox|sign up|subscribe)',
  'listen to (?:our|the latest)\\b.{0,50}podcast',
  'have (?:a|any) (?:tip|story|question)s?\\b',
  'need more space\\?',
  'tell us what you think',
  'what do you think\\?',
  'stay (?:up to date|informed|connected)\\b',
  'share (?:this|on|via)\\b',
  'read more (?:about|from|on)\\b',
  'see also:',
  '(?:more|popular|trending|latest|recent|featured) (?:from|on|in|at)(?::| \\S{2,24}$)',
  'this article (?:was )?(?:originally|first) (?:appeared|published)',
  'reach the (?:reporters?|author)',
  'contact (?:the (?:author|reporter|writer)|us)\\b',
  'watch (?:more|now|live|below):',
  '(?:are|were|have|did|do) you\\b.{0,120}\\b(?:share your|e-?mail(?:ing)? \\S+@|get in touch|contact us)',
  'if you enjoyed this (?:article|story|post)\\b',
  'something to consider$',
  '(?:your subscription|your support) (?:makes|keeps|helps|allows)\\b',
  '(?:\\p{L}[\\p{L}.’\x27-]{0,20} ){2,4}(?:is|covers|writes|reports)\\b.{0,140}\\b(?:(?:reach|follow|contact|e-?mail) (?:him|her|them) (?:at|on|by|via)\\b.{0,40}(?:@|twitter|facebook|instagram|linkedin)|on (?:twitter|x) @)',
] as const;

/** What stands below a text: about its author, for the site. */
const ENGLISH_LAST = [
  '\\bfollow (?:him|her|them|me|the author) (?:on|at)\\b',
  '\\bdonate (?:via|now|today|here)\\b',
  '\\bbecome a (?:patron|member|supporter)\\b',
  '\\bfollow .{1,40} on (?:facebook|twitter|x|instagram),? ',
] as const;

/** Requests to scan, follow, download, subscribe, comment. A line that holds one is no text of the article, if it is short. */
export const PROMOTIONS = {
  chinese: `(?:${CHINESE_REQUESTS.join('|')})`,
  chineseShort: `^(?!.{0,60}。[”』」]?$).{0,60}(?:${CHINESE_WORDS.join('|')})`,
  english: `^(?:${ENGLISH_REQUESTS.join('|')})`,
  englishEdge: `(?:${ENGLISH_LAST.join('|')})`,
} as const;
