/**
 * Where people cross the borders of Hong Kong and Macau, folded to simplified characters, as their releases call them; 口岸 and
 * 管制站 may follow. Seen in: forecasts and counts of immigration offices and police, statistics of visitors.
 */
export const CONTROL_POINTS =
  '罗湖|落马洲支线|落马洲|港珠澳大桥|深圳湾|(?:高铁)?西九龙站|文锦渡|沙头角|香园围|莲塘|(?:国际)?机场|港澳客轮码头|中国客运码头|邮轮码头|港澳码头|关闸|横琴口岸|青茂口岸|外港(?:客运)?码头|氹仔客运码头|内港码头';
