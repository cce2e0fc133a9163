import { listed, say } from '../pieces';
import { fig } from '../story';
import type { Happening } from './happening';

const AREAS = [
  'Lancashire',
  'Kerala',
  'Penang',
  'Gauteng',
  'Tasmania',
  'Merseyside',
  'Waikato',
  'Manitoba',
  'Cebu',
  'Dorset',
  'Sarawak',
  'Otago',
];
const GOODS = [
  'knives',
  'phones',
  'laptops',

  'vehicles',
  'bicycles',
  'computers',
  'cigarettes',
  'bottles',
  'drones',
  'watches',
  'batteries',
  'parcels',
];

/** What one campaign of the police came to. */
export const POLICE: Readonly<Record<string, Happening>> = {
  campaign: ({ draw }) => {
    const place = draw.pick(AREAS);
    const count = draw.int(30, 400);
    const arrests = fig(count, 'suspects_arrested', 'n');
    const charged = draw.int(4, count - 10);
    const goods = draw.some(GOODS, draw.int(2, 4));
    const men = draw.int(5, count - 5);
    return {
      kind: 'police',
      place,
      lines: [
        [
          'title',
          draw.chance(0.5)
            ? say`${fig(count, 'suspects_arrested', 'n')} ${draw.of('arrested', 'arrests')} in ${place} crackdown`
            : say`${place} Police: results of week of action`,
        ],
        [
          'lead',
          draw.of(
            say`${place} Police ${draw.of('made', 'have made')} ${arrests} arrests during a week of action from ${draw.int(3, 9)} to ${draw.int(10, 16)} May 2023.`,
            say`${arrests} people were arrested in ${place} during a week-long operation that ended on Sunday, police said.`,
            say`Police in ${place} arrested ${arrests} people in a ${draw.of('three-day', 'week-long', 'two-week')} operation against ${draw.of('drug dealing', 'street crime', 'illegal gambling')}.`,
          ),
        ],
        [
          'seized',
          draw.of(
            say`Officers ${draw.of('seized', 'also seized', 'confiscated')} ${listed(goods.map((one) => say`${fig(draw.int(3, 90), `${one}_seized`, 'n')} ${one}`))}.`,
            say`${listed(goods.map((one) => say`${fig(draw.int(3, 90), `${one}_seized`, 'n')} ${one}`))} were ${draw.of('seized', 'confiscated')}.`,
          ),
        ],
        [
          'cash',
          say`${draw.of('Cash of more than', 'More than', 'Over')} ${draw.of('£', '$', '€')}${fig(draw.int(20, 900) * 1000, 'cash_seized', 'n')} ${draw.of('in cash was seized', 'in cash was recovered')}.`,
        ],
        [
          'charged',
          say`Of those arrested, ${fig(charged, 'charged', 'n', { of: arrests })} have been charged${draw.chance(0.4) ? say` and ${fig(draw.int(2, 9), 'released_on_bail', 'n', { of: arrests })} released on bail` : ''}.`,
        ],
        [
          'sexes',
          say`They are ${fig(men, 'suspects_arrested', 'n', { of: arrests, all: true })} men and ${fig(count - men, 'suspects_arrested', 'n', { of: arrests, all: true })} women aged between 17 and 64.`,
        ],
        [
          'warrants',
          say`${fig(draw.int(4, 60), 'warrants_executed', 'n')} ${draw.of('search warrants', 'warrants')} were executed.`,
        ],
        [
          'fines',
          say`${draw.of('Officers issued', 'Police issued')} ${fig(draw.int(40, 6000), 'offences', 'n')} ${draw.of('fines', 'tickets', 'summonses')}.`,
        ],
        ['safeguarded', say`${fig(draw.int(4, 60), 'safeguarded', 'n')} vulnerable people were safeguarded.`],
        [
          'aside',
          say`Anyone with information should call 101 or quote reference 5523. Offenders face up to 14 years in prison.`,
        ],
      ],
    };
  },
  roads: ({ draw }) => {
    const place = draw.pick(AREAS);
    const crashes = fig(draw.int(60, 900), 'accidents', 'n');
    const fatal = draw.int(3, 20);
    return {
      kind: 'police',
      place,
      lines: [
        ['title', say`${place} road safety campaign: holiday weekend results`],
        [
          'lead',
          say`${crashes} ${draw.of('road accidents', 'crashes', 'collisions')} were ${draw.of('recorded', 'reported')} in ${place} over the ${draw.of('Easter', 'long', 'holiday')} weekend, ${place} Police said.`,
        ],
        [
          'killed',
          say`${fig(fatal, 'deaths', 'n')} people ${draw.of('were killed', 'died')} and ${fig(draw.int(20, 200), 'injured', 'n')} ${draw.of('were injured', 'injured')}, ${fig(draw.int(2, 15), 'injured', 'n')} of them seriously.`,
        ],
        [
          'tests',
          say`Officers carried out ${fig(draw.int(2000, 40000), 'inspections', 'n')} breath tests and ${draw.of('caught', 'detected')} ${fig(draw.int(20, 400), 'offences', 'n')} drink-drivers.`,
        ],
        [
          'speed',
          say`${fig(draw.int(200, 4000), 'offences', 'n')} ${draw.of('motorists', 'drivers')} were ${draw.of('caught speeding', 'fined for speeding')}, the fastest at ${fig(draw.int(140, 220), 'speed', '-')} km/h in a 100 km/h zone.`,
        ],
        ['phones', say`${fig(draw.int(20, 400), 'offences', 'n')} drivers were caught using a mobile phone.`],
      ],
    };
  },
};
