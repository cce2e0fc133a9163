import { type FurnitureLine, line, OPEN } from './furnitureLine';

/** What the box below an article says to those who want to comment. Seen on news sites in four languages. */
export const LINES_OF_COMMENTS: readonly FurnitureLine[] = [
  line(
    'comment box',
    'anywhere',
    60,
    `${OPEN}(?:(?:网友评论仅供|网友评论|網友評論|评论仅代表|评论内容|评论仅供|文明上网|文明发言|登录后|登錄後|评论前需要|请登录|请先登录|我来说两句|我要评论|正文已结束|(?:匿名|实名)?发表评论|發表評論|匿名发表|查看更多评论|点击查看更多评论|查看完整(?:讨论|评论)|已有\\s?\\d*[人位]?(?:[发發]表)?了?(?:[评評][论論]|[参參][与與])|[网網]友[为為對对]此|\\d+\\s?人参与|\\d+\\s?条评论|还可以输入|热门评论|コメントを|log in to (?:comment|reply)|leave a (?:reply|comment)|share your (?:comments|thoughts|views)|join the (?:conversation|discussion)|not sure how to add your comment|fields marked with an? (?:\\*|asterisk)|view (?:all )?comments|show comments))`,
  ),
  line(
    'comment box',
    'anywhere',
    300,
    '^(?:reader )?comments (?:are|may be|must be|will be) (?:closed|filtered|moderated|reviewed|subject to)\\b',
    /comments/i,
  ),
  line(
    'comment box',
    'anywhere',
    40,
    '^(?:your |e-?mail |opinion |comment |您的|你的|电子邮件|電子郵件|お名前|メール)?[^.!?。！？:：]{0,24}[:：]\\s?[*＊]$',
    /[*＊]$/,
  ),
  line(
    'comment box',
    'edge',
    300,
    '^(?:we reserve the right to (?:delete|edit|remove) any (?:comments?|content|posts?)\\b|[^.!?]{0,40}\\bopinions are moderated before\\b)',
    /reserve|moderated/i,
  ),
];
