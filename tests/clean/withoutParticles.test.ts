import { describe, expect, it } from 'vitest';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';
import { standsInTitle, withoutParticles } from '../../lib/clean/titleInjection/withoutParticles';

const TITLE = '桃溪换柳湾的一天';
const pool = titlePool([TITLE]);

function core(places: readonly number[], title = TITLE): string {
  return withoutParticles(title === TITLE ? pool : titlePool([title]), places)
    .map((place) => [...title][place])
    .join('');
}

describe('a piece without loose function words', () => {
  it('is the name that 的 stands behind', () => expect(core([0, 1, 5])).toBe('桃溪'));
  it('keeps 的 where the title has it there', () => expect(core([3, 4, 5])).toBe('柳湾的'));
  it('keeps words that jump and say something', () => expect(core([0, 1, 6, 7])).toBe('桃溪一天'));
  it('is empty where it is nothing else', () => expect(core([5])).toBe(''));
  it('loses one before it as well', () => expect(core([0, 3, 4], '在山的桃溪')).toBe('桃溪'));
});

describe('a piece that the title has', () => {
  const teams = titlePool(['飞鹰队雪豹队']);
  it('stands there whichever of its words it was read from', () => {
    expect(standsInTitle(teams, [3, 4, 2])).toBe(true);
    expect(standsInTitle(teams, [3, 4, 5])).toBe(true);
    expect(standsInTitle(teams, [0, 4])).toBe(false);
  });
});
