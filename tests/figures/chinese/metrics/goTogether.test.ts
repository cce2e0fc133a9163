import { describe, expect, it } from 'vitest';
import { goTogether } from '../../../../lib/figures/chinese/metrics/goTogether';

describe('goTogether', () => {
  it('counts cases in 例 and 宗, and groups of them only in 宗', () => {
    expect(goTogether('confirmed', 'case', '例')).toBe(true);
    expect(goTogether('population', 'case', '例')).toBe(false);
    expect(goTogether('clusters', 'case', '宗')).toBe(true);
    expect(goTogether('clusters', 'case', '例')).toBe(false);
    expect(goTogether('clusters', 'people', '人')).toBe(false);
  });

  it('goes by a classifier that only one kind of thing has', () => {
    expect(goTogether('boats', 'item', '艘')).toBe(true);
    expect(goTogether('vehicles', 'item', '艘')).toBe(false);
  });

  it('lets percentages and numbers without a unit go with everything', () => {
    expect(goTogether('rainfall', 'percent', '%')).toBe(true);
    expect(goTogether('rainfall', null)).toBe(true);
    expect(goTogether('rainfall', 'people', '人')).toBe(false);
  });

  it('takes what was struck, found or used for no fire, search or sum', () => {
    expect(goTogether('fires', 'house', '间')).toBe(false);
    expect(goTogether('inspections', 'event', '起')).toBe(false);
    expect(goTogether('exports', 'power', '千瓦时')).toBe(false);
    expect(goTogether('exports', 'money', '元')).toBe(true);
  });
});
