import { describe, expect, it } from 'vitest';
import { knownPlaces } from '../../lib/figures/places';

describe('knownPlaces', () => {
  it.each([
    ['吉林', ['吉林省']],
    ['吉林市', ['吉林省', '吉林市']],
    ['广西', ['广西壮族自治区']],
    ['延边州', ['吉林省', '延边州']],
    ['锡林郭勒盟', ['内蒙古自治区', '锡林郭勒盟']],
    ['积石山县', ['甘肃省', '临夏回族自治州', '积石山县']],
    ['浦东新区', ['上海市', '浦东新区']],
    ['中国香港', ['香港特别行政区']],
  ])('%s is %j', (word, path) => {
    expect(knownPlaces().get(word)?.path).toEqual(path);
  });

  it('keeps every path of a name that several bear', () => {
    expect(
      knownPlaces()
        .get('朝阳区')
        ?.paths.map((path) => path[0]),
    ).toEqual(expect.arrayContaining(['北京市', '吉林省']));
  });

  it('knows countries by their names in both scripts, folded', () => {
    expect(knownPlaces().get('韩国')?.level).toBe('country');
    expect(knownPlaces().get('纽西兰')?.path).toEqual(knownPlaces().get('新西兰')?.path);
  });

  it('does not take ordinary words for places', () => {
    expect(knownPlaces().has('平安')).toBe(false);
    expect(knownPlaces().has('白银')).toBe(false);
  });
});
