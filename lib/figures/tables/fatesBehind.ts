/**
 * What became of people, told behind their number, folded to simplified characters, and its metric.
 * Seen in: police and fire notices, accident reports and headlines of the mainland, Hong Kong and Taiwan.
 */
export const FATES: Readonly<Record<string, string>> = {
  丧生: 'deaths',
  入境: 'arrivals',
  上岸: 'rescued',
  出境: 'departures',
  离境: 'departures',
  不治: 'deaths',
  受伤: 'injured',
  失联: 'missing',
  失踪: 'missing',
  撤离: 'evacuated',
  无生命迹象: 'deaths',
  无生命体征: 'deaths',
  死亡: 'deaths',
  溺亡: 'deaths',
  溺毙: 'deaths',
  疏散: 'evacuated',
  罹难: 'deaths',
  脱险: 'rescued',
  擦伤: 'injured',
  擦挫伤: 'injured',
  送医: 'injured',
  获救: 'rescued',
  落水: 'trapped',
  身亡: 'deaths',
  转移: 'relocated',
  遇难: 'deaths',
};

/** Those that end a clause: 1名男子在自家修树不慎坠落身亡. */
export const FATES_IN_CLAUSE = [
  '丧生',
  '入境',
  '出境',
  '离境',
  '不治',
  '受伤',
  '失联',
  '失踪',
  '撤离',
  '无生命迹象',
  '无生命体征',
  '死亡',
  '溺亡',
  '溺毙',
  '疏散',
  '罹难',
  '擦伤',
  '擦挫伤',
  '脱险',
  '获救',
  '上岸',
  '身亡',
  '转移',
  '送医',
  '遇难',
] as const;

/** What may follow them there. */
export const PLACES_OF_FATE = ['上岸', '到安全地[方带点]', '安置', '完毕'] as const;

/** Those that stand right at the number's end in a headline: 3人遇难2人失踪. */
export const FATES_AT_ONCE = [
  '丧生',
  '受伤',
  '失联',
  '失踪',
  '死亡',
  '溺亡',
  '罹难',
  '脱险',
  '获救',
  '落水',
  '身亡',
  '遇难',
] as const;

/** Those behind a bracket: 3人（均为船员）获救. */
export const FATES_PAST_BRACKET: Readonly<Record<string, string>> = {
  受伤: 'injured',
  受困: 'trapped',
  失踪: 'missing',
  无症状感染者: 'asymptomatic',
  死亡: 'deaths',
  留医: 'in_hospital',
  罹难: 'deaths',
  获救: 'rescued',
  被困: 'trapped',
  送院: 'injured',
  遇难: 'deaths',
  情况严重: 'serious',
  情况危殆: 'critical',
};
