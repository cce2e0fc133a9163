import type { BulletinMaker } from '../../bulletinMaker';
import { drawFrom } from '../draw';
import { type Line, render } from '../render';
import { ACCIDENTS } from './accidents';
import type { Happening } from './happening';
import { WEATHER } from './measures';
import { POLICE } from './police';
import { QUAKES } from './quakes';
import { SCATTERED } from './scattered';
import { pickScene } from './scenes';
import { STATISTICS } from './statistics';
import { STORMS } from './storms';
import { DAMAGES } from './things';
import { WEEKLIES } from './weeklies';

/** Lines that a bulletin has at least: headline and opening. */
const HEAD = 2;

/** Bulletins of one kind: headline and opening stay, some of the other sentences follow in their order. */
function maker(name: string, table: Readonly<Record<string, Happening>>, shift: number): BulletinMaker {
  return {
    name: `en ${name}`,
    make(seed) {
      const draw = drawFrom(seed + shift * 1_000_000);
      const scene = pickScene(draw);
      const [form, happening] = draw.pick(Object.entries(table));
      const { kind, place, lines } = happening(scene);
      const rest = draw.some([...lines.keys()].slice(HEAD), draw.int(2, 6));
      const kept = lines.filter((_, index) => index < HEAD || rest.includes(index));
      const told = kept.map(
        ([construct, phrase], index): Line => ({
          construct: `${form}.${construct}`,
          phrase,
          joined: index > 1 && draw.chance(0.6),
        }),
      );
      return render({ id: `en-${name}-${seed}`, kind, place, words: scene.words }, told);
    },
  };
}

export const EVENT_MAKERS: readonly BulletinMaker[] = [
  maker('accident', ACCIDENTS, 11),
  maker('scattered', SCATTERED, 18),
  maker('quake', QUAKES, 12),
  maker('storm', STORMS, 13),
  maker('things', DAMAGES, 19),
  maker('police', POLICE, 14),
  maker('weather', WEATHER, 15),
  maker('statistics', STATISTICS, 16),
  maker('weekly', WEEKLIES, 17),
];
