/** A box for subscribers only holds the text that they pay for. */
const GUARDED = '(?!(?:rs?)?-?(?:article|body|content|exclusive|only|preview|text))';
export const PAYWALL = `paywall${GUARDED}`;
export const SUBSCRIBE = `subscribe${GUARDED}\\w*`;

/**
 * Words of class names and ids that name furniture, Latin and pinyin, by what they name; `\w*` stands for more letters. Seen on news
 * sites in four languages, and in a list of some three hundred names that a reader of English feeds collected by hand from two hundred
 * sites: a third of those were matched before.
 */
const ADVERTISEMENTS = [
  'ad',
  'ads',
  'adv',
  'advert\\w*',
  'ad-?(?:area|box|container|label|slot|space|spot|unit|wrapper)s?',
  'adsense',
  'banner',
  'google-?ads?',
  'outbrain',
  'promo\\w*',
  'sponsor\\w*',
  'taboola',
] as const;

const AUTHORS = [
  'about-(?:the-)?author',
  'author-?(?:about|area|bio|blocks?|box|card|description|details|info|profile|wrap)',
  'bio',
  'editor',
  'sign',
  'signatures?',
  'zeren',
  'zerenbianji',
] as const;

const COMMENTS = [
  'comments?',
  'comment-?(?:area|bar|block|box|count|form|link|list|policy|section|thread|wrap)s?',
  'commenting',
  'digg',
  'disqus',
  'feedback',
  'inquiry',
  'likes?',
  'liuyan',
  'mini-?poll',
  'pinglun',
  'poll',
  'repl(?:y|ies)',
  'respond',
  'toiawase',
  'reward',
  'dashang',
  'vote',
  'zan',
] as const;

const NOTICES = [
  'banquan',
  'copyright',
  'disclaimer',
  'shengming',
  'source-note',
  'statement',
  'zhuanzai',
] as const;

const OTHER_ARTICLES = [
  'dianping',
  'editors?-?(?:choice|picks?)',
  'further-reading',
  'guess',
  'headline-?list',
  'hot',
  'hot-?news',
  'hot-?topics',
  'latest-?(?:news|posts|stories)',
  'more-?stories',
  'more-\\w+',
  'most-?(?:popular|read|shared|viewed)',
  'next-prev',
  'other-?(?:news|stories)',
  'paihang',
  'popular',
  'prev-?next',
  'rank\\w*',
  'read-?(?:also|more|next)',
  'recent-?(?:posts?|stories)',
  'recirc\\w*',
  'recommend\\w*',
  'relate\\w*',
  'related\\w*',
  'see-?also',
  'shangxia',
  'top-?stories',
  'trending',
  'tuijian',
  'xgwz',
  'xgxw',
  'xgyd',
  'xiangguan',
] as const;

const SHARING = [
  'addthis\\w*',
  'addtoany\\w*',
  'erweima',
  'essb',
  'ewm',
  'fenxiang',
  'follow-?us',
  'mashsb',
  'qrcode',
  'rss',
  'share\\w*',
  'sharing',
  'sns',
  'social\\w*',
  '\\w*share-?bar',
  'weixin',
  'wechat',
] as const;

const SIGN_UP = [
  'app-?(?:banner|download|promo)s?',
  'call-?to-?action',
  'cta',
  'donat(?:e|ion)s?\\w*',
  'fund-?raising',
  'support-us',
  'email-?(?:optin|sign-?up)',
  'login',
  'newsletter\\w*',
  'nl-?(?:box|form|inline|promo|sign-?up|sub\\w*)',
  PAYWALL,
  'register',
  'signup',
  SUBSCRIBE,
  'subscription-?(?:box|form|widget\\w*)',
] as const;

const SHOWS = ['carousel', 'gallery', 'lightbox', 'slider', 'slideshow', 'swiper\\S*'] as const;

const WAYS = [
  '(?:article|post|story)-?(?:actions?|extras?|footer|interaction|options|services|utilities)',
  'aside',
  'breadcrumbs?',
  'crumbs?',
  'daohang',
  'foot',
  'footer',
  'hash-?tags?',
  'keywords?',
  'menu',
  'mianbaoxie',
  'nav',
  'navbar',
  'navigation',
  'pagenav',
  'pager?',
  'pagination',
  'print',
  'side',
  'sidebar',
  'tags?',
  'toolbar',
  '\\w*tools?',
  'widget-area',
] as const;

/** Of boxes that hold no article text: share bars, related lists, comments, advertisements, author cards, tags. */
export const FURNITURE_NAMES: readonly string[] = [
  ...ADVERTISEMENTS,
  ...AUTHORS,
  ...COMMENTS,
  ...NOTICES,
  ...OTHER_ARTICLES,
  ...SHARING,
  ...SHOWS,
  ...SIGN_UP,
  ...WAYS,
];
