import { listed, say } from '../pieces';
import { fig } from '../story';
import type { Happening } from './happening';
import { bareName, NEIGHBOURS } from './scenes';

/** Things that water and wind damage; their metric is their name and what became of them. */
const THINGS = [
  'bridges',
  'schools',

  'mosques',
  'culverts',
  'wells',
  'boats',
  'latrines',
  'canals',
  'clinics',
  'greenhouses',
  'markets',
];
const FATES = { damaged: 'damaged', destroyed: 'destroyed', 'washed away': 'destroyed' } as const;
const CAUSES = [
  'floods',
  'heavy rains',
  'monsoon rains',
  'flash floods',
  'Cyclone Melor',
  'Typhoon Kenda',
  'landslides',
];

/** Floods and storms of a country or of one of its parts. */
export const STORMS: Readonly<Record<string, Happening>> = {
  flood: (scene) => {
    const { draw, division, sort, country } = scene;
    const wide = draw.chance(0.5);
    const place = wide ? bareName(country) : division;
    const where = wide ? `across ${country}` : `in ${division} ${sort}`;
    const cause = draw.pick(CAUSES);
    const names = draw.some(NEIGHBOURS, draw.int(2, 3));
    const counts = names.map(() => draw.int(2, 30));
    const toll = counts.reduce((a, b) => a + b, 0) + (draw.chance(0.5) ? draw.int(3, 20) : 0);
    const all = toll === counts.reduce((a, b) => a + b, 0);
    const deaths = fig(toll, 'deaths', 'c');
    const fate = draw.pick(Object.keys(FATES) as (keyof typeof FATES)[]);
    const [one = '', two = ''] = draw.some(THINGS, 2);
    const houses = fig(draw.int(200, 9000), 'houses_damaged', 'c');
    return {
      kind: 'disaster',
      place,
      lines: [
        [
          'title',
          draw.chance(0.5)
            ? say`${place}: ${fig(toll, 'deaths', 'c')} dead in ${cause}`
            : say`${place} ${cause}: situation report no. 12`,
        ],
        [
          'lead',
          draw.of(
            say`${draw.of('At least ', '')}${deaths} people have ${draw.of('died', 'been killed', 'lost their lives')} and ${fig(draw.int(5, 200), 'injured', 'c')} have been injured in ${cause} ${where}, the ${draw.of('disaster management authority', 'government', 'civil protection agency')} said on ${scene.weekday}.`,
            say`The death toll from ${cause} ${where} has ${draw.of('risen', 'climbed')} to ${deaths}, the ${draw.of('disaster management authority', 'interior ministry')} said on ${scene.weekday}.`,
            say`${cause} ${where} have ${draw.of('killed', 'claimed the lives of')} ${deaths} people${draw.of('', ' since last week')}, authorities said.`,
          ),
        ],
        [
          'places',
          draw.of(
            say`Of the dead, ${listed(names.map((name, i) => say`${fig(counts[i] ?? 0, 'deaths', 'c', { of: deaths, all, place: name })} ${i ? '' : 'were '}in ${name}`))}.`,
            say`${listed(names.map((name, i) => say`${name} ${i ? '' : 'recorded '}${fig(counts[i] ?? 0, 'deaths', 'c', { of: deaths, all, place: name })}${i ? '' : ' deaths'}`))}.`,
          ),
        ],
        [
          'missing',
          say`${fig(draw.int(2, 60), 'missing', 'u')} people are ${draw.of('still missing', 'still unaccounted for')}.`,
        ],
        [
          'affected',
          say`${draw.of('Some ', 'More than ', 'About ')}${fig(draw.int(10, 900) * 1000, 'affected', 'c')} people ${draw.of('have been affected', 'are affected')} and ${fig(draw.int(10, 90) * 100, 'displaced', 'c')} ${draw.of('displaced', 'have been displaced')}.`,
        ],
        [
          'houses',
          say`${houses} houses ${draw.of('have been damaged', 'were damaged')}${draw.chance(0.5) ? say`, ${fig(draw.int(20, 190), 'houses_destroyed', 'c', { of: houses })} of them completely destroyed` : ''}.`,
        ],
        [
          'things',
          say`${fig(draw.int(3, 90), `${one}_${FATES[fate]}`, 'c')} ${one} and ${fig(draw.int(3, 90), `${two}_${FATES[fate]}`, 'c')} ${two} ${draw.of('were', 'have been')} ${fate}.`,
        ],
        [
          'crops',
          say`${fig(draw.int(300, 90000), 'crop_area', 'c')} ${draw.of('hectares', 'acres')} of ${draw.of('crops', 'farmland', 'rice fields')} ${draw.of('were flooded', 'have been damaged', 'are under water')}.`,
        ],
        [
          'livestock',
          say`${fig(draw.int(30, 9000), 'livestock_lost', 'c')} ${draw.of('head of livestock', 'animals', 'livestock')} ${draw.of('died', 'were killed', 'have perished')}.`,
        ],
        [
          'shelters',
          say`${fig(draw.int(400, 9000), 'sheltered', 'u')} people are ${draw.of('staying', 'living', 'sheltering')} in ${fig(draw.int(4, 90), 'shelters', 'u')} ${draw.of('evacuation centres', 'shelters', 'relief camps')}.`,
        ],
        [
          'power',
          say`${draw.of('About ', 'Some ')}${fig(draw.int(3, 90) * 1000, 'users_affected', 'u')} ${draw.of('homes', 'households', 'customers')} ${draw.of('are without power', 'are still without electricity', 'remain without power')}.`,
        ],
        [
          'evacuated',
          say`${fig(draw.int(300, 9000), 'evacuated', 'c')} people ${draw.of('have been evacuated', 'were evacuated')}.`,
        ],
        [
          'roads',
          say`${fig(draw.int(3, 90), 'roads_closed', 'u')} roads are ${draw.of('closed', 'still closed')} and ${fig(draw.int(3, 50), 'schools_closed', 'u')} schools are ${draw.of('shut', 'closed')}.`,
        ],
        [
          'help',
          say`${fig(draw.int(30, 900), 'staff', 'c')} soldiers and ${fig(draw.int(3, 60), 'boats', 'c')} boats ${draw.of('have been deployed', 'have been sent')}.`,
        ],
      ],
    };
  },
};
