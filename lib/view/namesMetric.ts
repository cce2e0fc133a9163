import type { Figure } from '../reading';

/** What a Chinese label has to say to name a metric: what became of those whom it counts may stand behind the number. */
const SAYS: readonly (readonly [RegExp, RegExp])[] = [
  [/_released$/, /解|出院|期[满滿]/],
  [/_observed$/, /[观觀]察|隔|[监監]/],
  [/^deaths$/, /[死亡难難离離丧喪逝牺犧故]|不治|[遗遺][体體]/],
  [/^recovered$/, /院|[愈癒]|康|解|恢/],
  [/^(?:severe|critical)$/, /[重危]/],
  [/^in_hospital$/, /[院医醫治]/],
  [/_positive$/, /[阳陽]/],
  [/_(?:cancelled|delayed|lifted|excluded)$/, /取消|停|延|解|排除/],
  [/^cpi_contribution$/, /影[响響]|[贡貢][献獻]|[拉推]/],
  [/_restored$/, /恢|修|[复復]|通$/],
  [/^suspects_arrested$/, /[抓捕拘逮控获獲]|落[网網]|到案/],
];

/** Whether the page's words for a figure name what it counts: 境外输入无症状感染者 does not, of those who were let go home. */
export function namesMetric({ metric, label }: Pick<Figure, 'metric' | 'label'>): boolean {
  return SAYS.every(([name, words]) => !name.test(metric) || words.test(label));
}
