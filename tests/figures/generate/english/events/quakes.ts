import { say } from '../pieces';
import { fig } from '../story';
import type { Happening } from './happening';
import { bareName, whereabouts } from './scenes';

const BEARINGS = ['northeast', 'south-southwest', 'west', 'east-southeast', 'north'];

/** Earthquakes: what was measured, and what they did. */
export const QUAKES: Readonly<Record<string, Happening>> = {
  measured: (scene) => {
    const { draw, town, country } = scene;
    const magnitude = () => fig(size, 'magnitude', '-', { raw: size.toFixed(1) });
    const size = draw.int(41, 78) / 10;
    const place = bareName(country);
    const km = draw.int(5, 190);
    return {
      kind: 'earthquake',
      place,
      lines: [
        [
          'title',
          draw.of(
            say`M ${magnitude()} – ${fig(km, 'distance', '-')} km ${draw.of('SSE', 'NW', 'ENE')} of ${town}, ${place}`,
            say`Magnitude ${magnitude()} earthquake strikes ${place}`,
            say`${magnitude()}-magnitude quake hits ${place}: USGS`,
          ),
        ],
        [
          'lead',
          say`A magnitude ${magnitude()} earthquake struck ${fig(km, 'distance', '-')} ${draw.of('km', 'kilometres')} ${draw.pick(BEARINGS)} of ${town}, ${place}, at ${draw.of('7:41 a.m.', '23:09')} local time on ${scene.weekday}, the U.S. Geological Survey said.`,
        ],
        [
          'depth',
          draw.of(
            say`The quake ${draw.of('was', 'struck')} at a depth of ${fig(draw.int(3, 600), 'depth', '-')} ${draw.of('km', 'kilometres')}.`,
            say`It was centred ${fig(draw.int(3, 200), 'depth', '-')} km below the surface.`,
          ),
        ],
        [
          'spot',
          say`The epicentre was at latitude ${fig(draw.int(1000, 8900) / 100, 'latitude', '-')} and longitude ${fig(draw.int(1000, 17900) / 100, 'longitude', '-')}.`,
        ],
        [
          'aftershocks',
          say`${fig(draw.int(2, 90), 'aftershocks', 'c')} aftershocks ${draw.of('have been recorded', 'have been registered', 'followed')}${draw.of('', ' so far')}.`,
        ],
        ['none', say`There were no immediate reports of damage, and no tsunami warning was issued.`],
      ],
    };
  },
  damage: (scene) => {
    const { draw, weekday } = scene;
    const where = whereabouts(scene);
    const size = draw.int(51, 78) / 10;
    const magnitude = () => fig(size, 'magnitude', '-', { raw: size.toFixed(1) });
    const dead = draw.int(3, 300);
    const deaths = fig(dead, 'deaths', 'c');
    const destroyed = draw.int(20, 3000);
    return {
      kind: 'earthquake',
      place: where.place,
      lines: [
        [
          'title',
          draw.chance(0.5)
            ? say`${where.place} earthquake: ${fig(dead, 'deaths', 'c')} dead`
            : say`Earthquake in ${where.place}: situation report`,
        ],
        [
          'lead',
          draw.of(
            say`${draw.of('At least ', '')}${deaths} people ${draw.of('were killed', 'died')} and ${fig(draw.int(5, 900), 'injured', 'c')} injured after a ${magnitude()}-magnitude earthquake ${draw.of('struck', 'hit', 'jolted')} ${where.words} on ${weekday}, ${draw.of('officials', 'the disaster agency', 'the interior ministry')} said.`,
            say`A ${magnitude()}-magnitude earthquake ${where.words} on ${weekday} has killed ${deaths} people and injured ${fig(draw.int(5, 900), 'injured', 'c')}, ${draw.of('officials', 'the disaster agency')} said.`,
          ),
        ],
        [
          'houses',
          say`${fig(destroyed, 'houses_destroyed', 'c')} houses ${draw.of('were destroyed', 'have been destroyed')} and ${fig(draw.int(20, 9000), 'houses_damaged', 'c')} ${draw.of('were damaged', 'damaged', 'others were damaged')}.`,
        ],
        [
          'missing',
          say`${fig(draw.int(2, 60), 'missing', 'u')} people ${draw.of('are still missing', 'remain missing')}.`,
        ],
        [
          'displaced',
          say`${draw.of('About ', 'Some ', '')}${fig(draw.int(5, 90) * 100, 'displaced', 'c')} people ${draw.of('have been displaced', 'were displaced')}.`,
        ],
        [
          'rescued',
          say`${fig(draw.int(2, 60), 'rescued', 'c')} ${draw.of('people have been rescued', 'survivors were pulled from the rubble')}.`,
        ],
        [
          'teams',
          say`${fig(draw.int(2, 30), 'teams', 'c')} rescue teams ${draw.of('have been deployed', 'were sent')} with ${fig(draw.int(2, 30), 'helicopters', 'c')} helicopters.`,
        ],
        [
          'aftershocks',
          say`${draw.of('So far, ', '')}${fig(draw.int(2, 90), 'aftershocks', 'c')} aftershocks have been recorded.`,
        ],
        [
          'school',
          say`${fig(draw.int(2, 40), 'schools_damaged', 'c')} schools were damaged${draw.chance(0.5) ? say` and ${fig(draw.int(2, 20), 'bridges_destroyed', 'c')} bridges destroyed` : ''}.`,
        ],
      ],
    };
  },
};
