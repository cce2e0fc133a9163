import { describe, expect, it } from 'vitest';
import { fateOf } from '../../../../lib/figures/english/metrics/fateOf';

describe('fateOf', () => {
  it.each([
    ['schools', 'are shut', '', 'schools_closed'],
    ['flights', 'were cancelled on Monday', '', 'flights_cancelled'],
    ['roads closed', '', '', 'roads_closed'],
    ['poles', '', 'They replaced ', 'poles_replaced'],
    ['cows', 'have died', '', 'livestock_lost'],
    ['trees', 'were brought down by the wind', '', 'trees_down'],
    ['staging sites', '', '', null],
    ['people', 'were stranded', '', null],
    ['', 'were cancelled', '', null],
  ])('%s %s', (noun, predicate, lead, expected) => {
    expect(fateOf(noun, predicate, lead)).toBe(expected);
  });
});
