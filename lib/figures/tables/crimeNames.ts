/**
 * Crimes by their names, folded to simplified characters, as the police count them in 宗, 件 and 起 without a word for case.
 * Seen in: crime figures of Hong Kong and Macau, statistics of Taiwan's police, reports of campaigns.
 */
export const CRIME_NAMES =
  '{盗,行,扒,偷}窃 窃{盗,车} 失{车,窃} 自行车失窃 爆窃 抢{劫,夺,劫盗} {行,打,拦路}劫 强盗 {纵,放}火 刑事毁坏 毁{坏,损}财物 ' +
  '{打斗,殴打,斗殴,伤人,伤害,重伤害} {杀,弑}人 {凶,谋,仇}杀 误杀 强{奸,暴} 性{侵,侵害,侵犯,罪行,自主,骚扰,剥削} 风化 非礼 猥亵 偷拍 ' +
  '{勒,恐吓勒}索 恐吓{,取财} 绑架 禁锢 掳人{,勒赎} {诈,欺,被}骗 诈欺 {假网,网}拍 {贩,藏,制,吸,运}毒 毒品 洗{,黑}钱 ' +
  '{赌,聚}{博,赌} 高利贷 重利 放贷 伪造{,文书,文件} {伪,假}钞 走私 贩私 偷渡 人口贩{运,卖} 妨害{公务,自由,风化,名誉,秘密,秩序,性自主,电脑使用} ' +
  '跟{骚,踪} {家,施}暴 家庭暴力 虐{待,儿,老} 侵占 背信 侵权 {枪,枪炮,枪械,弹药} 黑社会 三合会 帮派 {贪,受,行}{污,贿} 暴力 {罪,刑}案 罪行 罪案';
