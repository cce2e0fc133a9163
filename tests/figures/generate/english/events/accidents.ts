import { type Phrase, say } from '../pieces';
import { fig, s } from '../story';
import type { Happening } from './happening';
import { whereabouts } from './scenes';

/** What happened, in the words before and after where it was; {n} stands for how many were on board. */
const CRASHES = [
  ['a bus carrying {n} passengers plunged into a ravine', 'bus crash', 'bus'],
  ['a passenger bus with {n} people on board collided with a truck', 'bus accident', 'bus'],
  ['a ferry carrying {n} people capsized', 'ferry disaster', 'ferry'],
  ['a train carrying {n} passengers derailed', 'train derailment', 'train'],
  ['a minibus with {n} people aboard overturned', 'minibus crash', 'minibus'],
  ['a boat with {n} people on board sank', 'boat accident', 'boat'],
] as const;
const BLASTS = [
  ['an explosion ripped through a fireworks factory', 'factory blast'],
  ['a five-storey building collapsed', 'building collapse'],
  ['a fire swept through a market', 'market fire'],
  ['a gas pipeline exploded', 'pipeline explosion'],
  ['a fire broke out in a hotel', 'hotel fire'],
  ['a landslide hit a village', 'landslide'],
] as const;

/** Crashes, fires and collapses with a toll. */
export const ACCIDENTS: Readonly<Record<string, Happening>> = {
  crash: (scene) => {
    const { draw, weekday } = scene;
    const where = whereabouts(scene);
    const [told, name, vehicle] = draw.pick(CRASHES);
    const [dead, hurt] = [draw.int(3, 60), draw.int(4, 70)];
    const aboard = dead + hurt + draw.int(0, 20);
    const deaths = fig(dead, 'deaths', 'c');
    const injured = fig(hurt, 'injured', 'c');
    const board = fig(aboard, 'on_board', 'c');
    const [before = '', behind = ''] = told.split('{n}');
    const happened: Phrase = say`${before}${board}${behind} ${where.words}`;
    const who = draw.of('police', 'officials', 'local authorities', 'the fire service');
    return {
      kind: 'accident',
      place: where.place,
      lines: [
        ['title', headline(scene, name, where.place, draw.chance(0.6) ? fig(dead, 'deaths', 'c') : null)],
        [
          'lead',
          draw.of(
            say`${draw.of('At least ', '')}${deaths} people ${draw.of('were killed', 'died', 'lost their lives')} and ${injured} others ${draw.of('were injured', 'were hurt', 'suffered injuries')} when ${happened} on ${weekday}, ${who} said.`,
            say`${upper(before)}${board}${behind} ${where.words} on ${weekday}, killing ${deaths} people and injuring ${injured}, ${who} said.`,
            say`${upper(before)}${board}${behind} ${where.words} on ${weekday}, leaving ${deaths} dead and ${injured} injured.`,
          ),
        ],
        ...victims(scene, dead, deaths, hurt, injured),
        [
          'aside',
          say`The 52-year-old driver of the ${vehicle}, which was on its way from the capital, ${draw.of('was arrested', 'survived', 'is being questioned')}. Rescue work ended at 4.30 a.m.`,
        ],
        ...help(scene),
      ],
    };
  },
  blast: (scene) => {
    const { draw, weekday } = scene;
    const where = whereabouts(scene);
    const [told, name] = draw.pick(BLASTS);
    const [dead, hurt] = [draw.int(3, 80), draw.int(4, 90)];
    const deaths = fig(dead, 'deaths', 'c');
    const injured = fig(hurt, 'injured', 'c');
    return {
      kind: 'accident',
      place: where.place,
      lines: [
        ['title', headline(scene, name, where.place, draw.chance(0.6) ? fig(dead, 'deaths', 'c') : null)],
        [
          'lead',
          draw.of(
            say`${draw.of('At least ', '')}${deaths} people were killed and ${injured} injured when ${told} ${where.words} on ${weekday}, officials said.`,
            say`The death toll ${draw.of('has risen', 'rose', 'has climbed')} to ${deaths} after ${told} ${where.words} on ${weekday}, with ${injured} others injured, the disaster agency said.`,
          ),
        ],
        ...victims(scene, dead, deaths, hurt, injured),
        [
          'missing',
          say`${fig(draw.int(2, 30), 'missing', 'u')} people ${draw.of('are still missing', 'remain missing', 'are still unaccounted for')}.`,
        ],
        [
          'rescued',
          say`${draw.of('Rescuers', 'Rescue teams')} have pulled ${fig(draw.int(2, 40), 'rescued', 'c')} people ${draw.of('out alive', 'from the rubble', 'to safety')}.`,
        ],
        ...help(scene),
      ],
    };
  },
};

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function headline(
  { draw }: Parameters<Happening>[0],
  name: string,
  place: string,
  dead: ReturnType<typeof fig> | null,
): Phrase {
  if (dead === null) return draw.of(say`${place} ${name}: what we know`, say`Update on ${name} in ${place}`);
  return draw.of(
    say`${upper(name)} in ${place} kills ${dead}`,
    say`${dead} dead in ${place} ${name}`,
    say`${place} ${name}: death toll at ${dead}`,
  );
}

/** Who the dead and the injured are. */
function victims(
  { draw }: Parameters<Happening>[0],
  dead: number,
  deaths: ReturnType<typeof fig>,
  hurt: number,
  injured: ReturnType<typeof fig>,
): readonly (readonly [string, Phrase])[] {
  const women = draw.int(1, dead - 2);
  const children = draw.int(1, dead - women - 1 || 1);
  const critical = draw.int(1, Math.max(1, Math.floor(hurt / 3)));
  const part = (value: number) => fig(value, 'deaths', 'c', { of: deaths });
  return [
    [
      'dead',
      draw.of(
        say`The dead include ${part(women)} women and ${part(children)} children.`,
        say`Among the dead ${s(women, 'is', 'are')} ${part(women)} ${s(women, 'woman', 'women')} and ${part(children)} ${s(children, 'child', 'children')}.`,
        say`${part(women)} of the victims ${s(women, 'was a woman', 'were women')}.`,
      ),
    ],
    [
      'critical',
      draw.of(
        say`${fig(critical, 'critical', 'u', { of: injured })} of the injured ${s(critical, 'is', 'are')} in critical condition.`,
        say`Of the injured, ${fig(critical, 'critical', 'u', { of: injured })} ${s(critical, 'is', 'are')} in a critical condition.`,
        say`${fig(critical, 'critical', 'u', { of: injured })} of the injured remain in a critical condition in hospital.`,
      ),
    ],
  ];
}

function help({ draw }: Parameters<Happening>[0]): readonly (readonly [string, Phrase])[] {
  return [
    [
      'help',
      draw.of(
        say`${fig(draw.int(3, 40), 'vehicles', 'c')} ambulances and ${fig(draw.int(20, 300), 'staff', 'c')} ${draw.of('rescuers', 'firefighters', 'rescue workers')} were ${draw.of('sent to the scene', 'deployed', 'dispatched')}.`,
        say`${draw.of('About', 'Around', 'More than')} ${fig(draw.int(20, 300), 'staff', 'c')} ${draw.of('firefighters', 'soldiers', 'rescuers')} with ${fig(draw.int(3, 30), 'vehicles', 'c')} vehicles took part in the search.`,
      ),
    ],
  ];
}
