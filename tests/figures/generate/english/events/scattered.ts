import { type Phrase, say } from '../pieces';
import { fig } from '../story';
import type { Happening } from './happening';
import { bareName, type Scene, type Told } from './scenes';

const FAR = ['Moltana', 'Brevik', 'Santa Ulla', 'Kerewan', 'Thornfield', 'Oradel', 'Pine Hollow', 'Zarnowo'];

/** Where it was, told in the ways of accident reports: roads, suburbs, outskirts, coasts. */
function spot({ draw, town, division, sort, country }: Scene): Told {
  const land = bareName(country);
  const own = country.endsWith('s') ? `${country}’` : `${country}’s`;
  return draw.pick<Told>([
    { words: `on a highway near ${town} in ${division} ${sort}`, place: division },
    { words: `on the outskirts of ${town}, ${land}`, place: town },
    { words: `in the village of ${town}, some 40 km from the capital, in ${land}`, place: town },
    { words: `in ${town} district of ${division} ${sort}`, place: town },
    { words: `at a coal mine in ${town}, ${division} ${sort}`, place: town },
    { words: `in central ${town}, ${land}`, place: town },
    { words: `in the southern ${draw.of('city', 'town')} of ${town}, ${land}`, place: town },
    { words: `in ${own} northern ${sort} of ${division}`, place: division },
    { words: `at a market in ${town} in ${own} ${division} ${sort}`, place: town },
    { words: `along the road between two villages in ${division} ${sort}`, place: division },
  ]);
}

/** Other places that such a report names. */
function elsewhere({ draw }: Scene): readonly (readonly [string, Phrase])[] {
  const [a = '', b = ''] = draw.some(FAR, 2);
  return [
    [
      'hospital',
      say`The injured were taken to ${draw.of('a hospital', 'hospitals', 'the district hospital')} in ${a}.`,
    ],
    ['bound', say`The vehicle was ${draw.of('travelling from', 'on its way from')} ${a} to ${b}.`],
    [
      'minister',
      say`The president, speaking in ${b}, sent ${draw.of('condolences', 'his sympathy')} to the families.`,
    ],
    ['rescuers', say`Rescue teams from ${a} and ${b} joined the search.`],
  ];
}

/** One accident among other places. */
export const SCATTERED: Readonly<Record<string, Happening>> = {
  scattered: (scene) => {
    const { draw, weekday, country } = scene;
    const where = spot(scene);
    const [dead, hurt] = [draw.int(3, 40), draw.int(4, 60)];
    const deaths = fig(dead, 'deaths', 'c');
    const injured = fig(hurt, 'injured', 'c');
    const land = bareName(country);
    const others = draw.some(elsewhere(scene), 2);
    const dateline = draw.chance(0.4) ? say`${draw.pick(FAR).toUpperCase()}, ${land} – ` : '';
    return {
      kind: 'accident',
      place: where.place,
      lines: [
        [
          'title',
          draw.of<Phrase>(
            say`${land} accident kills ${fig(dead, 'deaths', 'c')}`,
            say`${fig(dead, 'deaths', 'c')} killed in ${land} crash`,
            say`Deadly accident: what we know`,
          ),
        ],
        [
          'lead',
          say`${dateline}At least ${deaths} people were killed and ${injured} injured in an accident ${where.words} on ${weekday}, ${draw.of('police said', 'officials said', 'the interior ministry said')}.`,
        ],
        ...others,
        ['identified', say`${fig(draw.int(2, dead), 'bodies_identified', 'c')} bodies have been identified.`],
        [
          'critical',
          say`${fig(draw.int(2, 9), 'critical', 'u', { of: injured })} of the injured are in critical condition.`,
        ],
        ['arrested', say`${fig(draw.int(2, 9), 'suspects_arrested', 'c')} people have been arrested.`],
      ],
    };
  },
};
