import { listed, type Phrase, say } from '../pieces';
import { fig } from '../story';
import type { Happening } from './happening';
import { bareName } from './scenes';

const THINGS = [
  'bridges',
  'culverts',
  'kiosks',
  'greenhouses',
  'barges',
  'turbines',
  'orchards',
  'silos',
  'trams',
  'fountains',
  'pylons',
  'streetlights',
  'wells',
  'churches',
  'mosques',
  'libraries',
  'pharmacies',
  'warehouses',
  'billboards',
  'ponds',
];
/** How it is told behind the things, before them, and what the metric ends in. */
const FATES: readonly (readonly [behind: string, before: string, ending: string])[] = [
  ['damaged', 'damaged', 'damaged'],
  ['destroyed', 'destroyed', 'destroyed'],
  ['washed away', 'washed away', 'destroyed'],
  ['flooded', 'flooded', 'flooded'],
  ['closed', 'closed', 'closed'],
  ['repaired', 'repaired', 'repaired'],
  ['inspected', 'inspected', 'inspected'],
];

/** What became of things that no list may know, told in every order. */
export const DAMAGES: Readonly<Record<string, Happening>> = {
  things: (scene) => {
    const { draw, division, sort, country } = scene;
    const wide = draw.chance(0.5);
    const place = wide ? bareName(country) : division;
    const where = wide ? `in ${country}` : `in ${division} ${sort}`;
    const pick = () => draw.pick(FATES);
    const names = draw.some(THINGS, 12);
    const thing = (index: number, ending: string) =>
      fig(draw.int(2, 400), `${names[index]}_${ending}`, ending === 'closed' ? 'u' : 'c');
    const state = (ending: string) => (ending === 'closed' ? 'are' : draw.of('were', 'have been'));
    const told = (make: (behind: string, before: string, ending: string) => Phrase): Phrase => {
      const [behind, before, ending] = pick();
      return make(behind, before, ending);
    };
    return {
      kind: 'disaster',
      place,
      lines: [
        [
          'title',
          say`${draw.of('Flood', 'Storm', 'Cyclone')} damage ${where}: ${draw.of('latest figures', 'update', 'situation report')}`,
        ],
        [
          'lead',
          say`Heavy rain ${where} has killed ${fig(draw.int(2, 40), 'deaths', 'c')} people since Sunday, the ${draw.of('civil protection agency', 'government')} said.`,
        ],
        [
          'passive',
          told((behind, _, ending) => say`${thing(0, ending)} ${names[0] ?? ''} ${state(ending)} ${behind}.`),
        ],
        [
          'pair',
          told(
            (behind, _, ending) =>
              say`${thing(1, ending)} ${names[1] ?? ''} and ${thing(2, ending)} ${names[2] ?? ''} ${state(ending)} ${behind}.`,
          ),
        ],
        [
          'active',
          say`The ${draw.of('flood', 'water', 'storm')} ${draw.of('destroyed', 'has destroyed')} ${thing(3, 'destroyed')} ${names[3] ?? ''}.`,
        ],
        [
          'row',
          say`It damaged ${listed([4, 5, 6].map((index) => say`${thing(index, 'damaged')} ${names[index] ?? ''}`))}.`,
        ],
        [
          'of',
          draw.of<Phrase>(
            say`At least ${thing(7, 'damaged')} ${names[7] ?? ''} have been partly damaged.`,
            say`More than ${thing(7, 'destroyed')} ${names[7] ?? ''} have been completely destroyed.`,
          ),
        ],
        [
          'crews',
          say`Crews have ${draw.of('repaired', 'already repaired')} ${thing(8, 'repaired')} ${names[8] ?? ''}.`,
        ],
        ['label', say`Damaged ${names[9] ?? ''}: ${thing(9, 'damaged')}.`],
        [
          'labelBehind',
          say`${(names[10] ?? '').replace(/^./u, (letter) => letter.toUpperCase())} destroyed: ${thing(10, 'destroyed')}.`,
        ],
        [
          'including',
          say`Among the losses ${draw.of('are', 'were')} ${thing(11, 'destroyed')} ${names[11] ?? ''} destroyed by mud.`,
        ],
      ],
    };
  },
};
