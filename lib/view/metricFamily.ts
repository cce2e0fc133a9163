/** What sort of thing a figure counts, as the views colour it. */
export const METRIC_FAMILIES = ['cases', 'deaths', 'harm', 'relief', 'measure', 'money', 'other'] as const;
export type MetricFamily = (typeof METRIC_FAMILIES)[number];

/** Stems of metric names (../shared design: metrics), tried in this order: a name is of the first family it has a stem of. */
const STEMS: readonly (readonly [MetricFamily, readonly string[]])[] = [
  ['deaths', ['deaths', 'fatality', 'killed', 'missing']],
  ['money', ['contribution', 'cpi', 'funds', 'loss', 'mom', 'ppi', 'price', 'turnover', 'yoy']],
  [
    'relief',
    [
      'evacuated',
      'recovered',
      'released',
      'relocated',
      'rescued',
      'restored',
      'shelters',
      'solved',
      'unhurt',
      'vaccinated',
    ],
  ],
  [
    'harm',
    ['affected', 'critical', 'damaged', 'collapsed', 'destroyed', 'icu', 'injured', 'severe', 'ventilated'],
  ],
  [
    'cases',
    [
      'asymp',
      'cases',
      'clusters',
      'confirmed',
      'converted',
      'hospital',
      'infections',
      'mild',
      'moderate',
      'outbreaks',
      'positive',
      'probable',
      'suspected',
    ],
  ],
  [
    'measure',
    [
      'depth',
      'distance',
      'latitude',
      'level',
      'longitude',
      'magnitude',
      'pressure',
      'rainfall',
      'speed',
      'surge',
      'wind',
    ],
  ],
];

/** @param metric a Reading's metric name, snake_case */
export function metricFamily(metric: string): MetricFamily {
  const words = metric.split('_');
  const found = STEMS.find(([, stems]) => stems.some((stem) => words.some((word) => word.startsWith(stem))));
  return found?.[0] ?? 'other';
}
