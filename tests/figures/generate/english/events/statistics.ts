import { say } from '../pieces';
import { fig } from '../story';
import type { Happening } from './happening';

const COUNTRIES = [
  'Ireland',
  'Malta',
  'Kenya',
  'Australia',
  'Canada',
  'Singapore',
  'South Africa',
  'New Zealand',
  'Norway',
  'Ghana',
];
const MONTHS = ['January', 'March', 'May', 'July', 'October'];

/** Releases of statistical offices. */
export const STATISTICS: Readonly<Record<string, Happening>> = {
  prices: ({ draw }) => {
    const place = draw.pick(COUNTRIES);
    const month = draw.pick(MONTHS);
    const rate = (metric: string) => fig(draw.int(1, 99) / 10, metric, '-');
    const percent = draw.of('%', ' per cent', ' percent');
    return {
      kind: 'economy',
      place,
      lines: [
        ['title', say`Consumer prices in ${place}, ${month} 2024`],
        [
          'lead',
          say`The Consumer Price Index (CPI) ${draw.of('rose', 'increased')} by ${rate('cpi_yoy')}${percent} in the ${draw.of('12 months', 'year')} to ${month} 2024, ${draw.of('down', 'up')} from ${rate('cpi_yoy')}${percent} in ${draw.of('June', 'February')}.`,
        ],
        [
          'month',
          say`On a monthly basis, ${draw.of('prices', 'the CPI')} ${draw.of('rose', 'fell')} ${rate('cpi_mom')}${percent}.`,
        ],
        [
          'food',
          say`Food prices ${draw.of('rose', 'increased', 'were up')} ${rate('food_price_yoy')}${percent} ${draw.of('from a year earlier', 'year on year', 'on the year')}.`,
        ],
        [
          'core',
          say`Core inflation, which leaves out food and energy, ${draw.of('was', 'stood at')} ${rate('core_cpi_yoy')}${percent} year on year.`,
        ],
      ],
    };
  },
  jobs: ({ draw }) => {
    const place = draw.pick(COUNTRIES);
    const month = draw.pick(MONTHS);
    const percent = draw.of('%', ' per cent', ' percent');
    return {
      kind: 'economy',
      place,
      lines: [
        ['title', say`Labour force, ${place}, ${month} 2024`],
        [
          'rate',
          say`The ${draw.of('seasonally adjusted ', '')}unemployment rate ${draw.of('was', 'stood at', 'remained at')} ${fig(draw.int(31, 95) / 10, 'unemployment_rate', '-')}${percent} in ${month} 2024.`,
        ],
        [
          'change',
          say`Employment ${draw.of('rose', 'increased', 'grew')} by ${fig(draw.int(20, 900) * 100, 'employment_change', 'n')} people ${draw.of('in the month', 'over the month')}.`,
        ],
        [
          'unemployed',
          say`The number of unemployed people ${draw.of('fell', 'decreased')} by ${fig(draw.int(20, 90) * 100, 'unemployed_change', 'n')} to ${fig(draw.int(30, 900) * 1000, 'unemployed', 'u')}.`,
        ],
        ['vacancies', say`There were ${fig(draw.int(30, 900) * 100, 'vacancies', 'u')} job vacancies.`],
        [
          'pay',
          say`Average weekly earnings ${draw.of('rose', 'increased')} ${fig(draw.int(20, 70) / 10, 'weekly_earnings_yoy', '-')}${percent} ${draw.of('from a year earlier', 'year on year', 'over the year')}.`,
        ],
      ],
    };
  },
  visitors: ({ draw }) => {
    const place = draw.pick(COUNTRIES);
    const month = draw.pick(MONTHS);
    const percent = draw.of('%', ' per cent', ' percent');
    const all = draw.int(100, 900) * 1000 + draw.int(1, 999);
    const visitors = fig(all, 'visitors', 'n');
    const [a, b] = [Math.floor(all / draw.int(3, 5)), Math.floor(all / draw.int(6, 9))];
    return {
      kind: 'economy',
      place,
      lines: [
        ['title', say`Visitor arrivals to ${place}, ${month} 2024`],
        [
          'lead',
          say`${visitors} visitors arrived in ${place} in ${month} 2024, ${draw.of('an increase of', 'a rise of')} ${fig(draw.int(2, 60), 'visitors_yoy', '-')}${percent} ${draw.of(`on ${month} 2023`, `compared with ${month} 2023`, 'on the same month of 2023')}.`,
        ],
        [
          'from',
          say`${draw.of('Most came from', 'The largest markets were')} the United Kingdom (${fig(a, 'visitors', 'n', { of: visitors })}) and Germany (${fig(b, 'visitors', 'n', { of: visitors })}).`,
        ],
        [
          'year',
          say`In the first ${draw.of('three', 'five', 'seven')} months of 2024, ${fig(all * 4, 'visitors', 'c')} visitors came to ${place}.`,
        ],
      ],
    };
  },
};
