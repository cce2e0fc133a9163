/** Sentences of cookie banners, sign-up boxes and legal notices: three languages say them nearly alike everywhere. */
export const NOTICE_WORDS =
  /(?:\b(?:uses?|using|use of|our|these|accept|necessary|third-party) (?:cookies|cookie policy)\b|cookies? (?:to|are|that|on your|for)\b.{0,80}\b(?:website|browser|experience|consent)\b|you agree to (?:our|the|receive)\b.{0,40}\b(?:terms|privacy|policy|emails?|newsletter)|terms of (?:service|use) and privacy policy|enter your email|we (?:and our partners )?value your privacy|(?:store|access)(?: and\/or access| and access)? information on (?:a|your) device|precise geolocation data|consent to (?:our|the|such) (?:processing|use)|(?:网站|本站).{0,12}(?:使用|采用).{0,4}cookie|ICP(?:备|证)|公网安备|违法和不良信息|信息网络传播视听|新闻信息服务许可证|增值电信业务|国内统一刊号|邮发代号|最佳[瀏浏][覽览].{0,60}[瀏浏][覽览]器|(?:订阅|訂閱).{0,12}(?:邮箱|郵箱|电子邮件|電子郵件|电邮|電郵)|クッキー（?cookie|本?[网網]站使用.{0,24}[閱阅][讀读][體体][驗验]|同意上述[規规][範范])/iu;

/** One of these stands in every such sentence, and in few others: it is looked for much sooner. */
export const NOTICE_SIGNS =
  /agree|consent|cookie|device|email|geolocation|privacy|ICP|信息|公网|刊号|电信|邮发|违法|许可证|[瀏浏][覽览]|[订訂][阅閱]|クッキー|上述|[體体][驗验]/i;
