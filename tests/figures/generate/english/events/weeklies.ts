import { say } from '../pieces';
import { fig } from '../story';
import type { Happening } from './happening';

const PLACES = ['Ireland', 'Scotland', 'Wales', 'Ontario', 'Northern Ireland', 'Tasmania', 'Malta', 'Norway'];

/** Weekly surveillance of respiratory infections. */
export const WEEKLIES: Readonly<Record<string, Happening>> = {
  influenza: ({ draw }) => {
    const place = draw.pick(PLACES);
    const week = draw.int(3, 50);
    const count = draw.int(60, 900);
    const cases = fig(count, 'confirmed', 'n');
    const a = draw.int(20, count - 5);
    const outbreaks = draw.int(8, 40);
    const homes = draw.int(2, outbreaks - 2);
    const all = fig(outbreaks, 'outbreaks', 'n');
    return {
      kind: 'epidemic',
      place,
      lines: [
        ['title', say`Influenza surveillance report, ${place}, week ${week} 2024`],
        [
          'lead',
          say`In week ${week}, ${cases} ${draw.of('laboratory-confirmed influenza cases', 'confirmed cases of influenza', 'influenza cases')} were ${draw.of('notified', 'reported')} in ${place}, ${draw.of('up from', 'down from', 'compared with')} ${fig(count + draw.int(3, 90), 'confirmed', 'n')} in ${draw.of('the previous week', 'the week before', `week ${week - 1}`)}.`,
        ],
        [
          'types',
          say`Of these, ${fig(a, 'confirmed', 'n', { of: cases, all: true })} were influenza A and ${fig(count - a, 'confirmed', 'n', { of: cases, all: true })} influenza B.`,
        ],
        [
          'positivity',
          say`${draw.of('Test positivity', 'The positivity rate', 'Positivity for influenza')} ${draw.of('was', 'rose to', 'fell to')} ${fig(draw.int(20, 290) / 10, 'positivity', 'n')}%${draw.chance(0.5) ? say`, compared with ${fig(draw.int(20, 290) / 10, 'positivity', 'n')}% in the previous week` : ''}.`,
        ],
        [
          'hospital',
          say`${fig(draw.int(9, 300), 'in_hospital', 'n')} ${draw.of('hospitalised cases', 'hospital admissions')} and ${fig(draw.int(2, 20), 'icu', 'n')} ICU admissions were reported.`,
        ],
        [
          'outbreaks',
          say`${all} outbreaks were ${draw.of('reported', 'notified')}, ${fig(homes, 'outbreaks', 'n', { of: all })} of them in ${draw.of('care homes', 'nursing homes', 'schools')}.`,
        ],
        [
          'deaths',
          say`${fig(draw.int(2, 20), 'deaths', 'n')} ${draw.of('deaths', 'influenza-associated deaths')} were ${draw.of('reported', 'notified')} ${draw.of('this week', 'in the week', `in week ${week}`)}${draw.chance(0.5) ? say`, bringing the total for the season to ${fig(draw.int(30, 200), 'deaths', 'c')}` : ''}.`,
        ],
        [
          'season',
          say`Since ${draw.of('week 40', 'the start of the season')}, ${fig(count * 7 + 12, 'confirmed', 'c')} cases ${draw.of('have been notified', 'have been reported')}.`,
        ],
        [
          'rate',
          say`The consultation rate for influenza-like illness was ${fig(draw.int(80, 900) / 10, 'consultation_rate', 'n')} per 100,000 population.`,
        ],
      ],
    };
  },
};
