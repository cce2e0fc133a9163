import type { Random } from '../../../pollute/random';
import type { BulletinWriter } from '../bulletinWriter';
import { type Area, pickRegion, type Region } from './regions';

/** What a bulletin is about and how it is written, chosen once for all of it. */
export interface Scene {
  readonly random: Random;
  readonly writer: BulletinWriter;
  readonly region: Region;
  /** 2020: no word on where they were infected, contacts are told; 2022: local and imported apart, asymptomatic ones too. */
  readonly era: 'early' | 'late';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** How a day is joined to another hour: 0—24时. */
  readonly dash: string;
  /** Whether parts are called by their short names. */
  readonly shortNames: boolean;
  readonly brackets: readonly [string, string];
}

const DASHES = ['—', '-', '–', '－', '至', '~'];

export function makeScene(random: Random, writer: BulletinWriter): Scene {
  const era = random.chance(0.35) ? 'early' : 'late';
  return {
    random,
    writer,
    region: pickRegion(random),
    era,
    year: era === 'early' ? 2020 : random.pick([2021, 2022, 2022]),
    month: era === 'early' ? random.between(2, 3) : random.between(1, 12),
    day: random.between(2, 27),
    dash: random.pick(DASHES),
    shortNames: random.chance(0.25),
    brackets: random.pick([
      ['（', '）'],
      ['（', '）'],
      ['(', ')'],
    ] as const),
  };
}

/** The day of the bulletin, or one so many days later: 3月18日, now and then with its year. */
export function dayOf({ random, year, month, day }: Scene, later = 0, withYear = 0.25): string {
  const date = `${month}月${day + later}日`;
  return random.chance(withYear) ? `${year}年${date}` : date;
}

/** The name of a part as this bulletin calls its parts. */
export function nameOf({ shortNames, region }: Scene, area: Area): string {
  if (!shortNames) return area.name;
  return region.level === 'province' && /^.{2,}市$/.test(area.short) ? area.short.slice(0, -1) : area.short;
}
