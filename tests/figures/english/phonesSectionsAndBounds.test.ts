import { describe, expect, it } from 'vitest';
import { metricsOf } from './figureLines';

describe('numbers that are no figures', () => {
  it.each([
    [
      'telephones of a report',
      'Four people were hurt. Helplines: Alder 8123456789, Birch 8123400000.',
      ['Four injured'],
    ],
    [
      'hotlines in a row',
      'There are 12 new cases of measles. Call the hotline numbers 231-1166, 226-7480 or 180/181.',
      ['12 confirmed'],
    ],
    [
      'numbers to contact',
      'Two people were hurt. Families can contact, 138 and 1072, for news.',
      ['Two injured'],
    ],
    ['headings with a number', 'Cyclone report\n2.0 Status summary\nDeaths: 9', ['9 deaths']],
    [
      'weeks by their initials',
      'In EW 30 there were 212 dengue cases; in ME 28 there were 190.',
      ['212 confirmed', '190 confirmed'],
    ],
    [
      'age groups',
      'The deaths of nine people were reported. One was in the 25-49 age group and eight in the 50-64 age group.',
      ['nine deaths', 'One deaths', 'eight deaths'],
    ],
    ['days with hyphens', 'Flood update #2 (14-08-2017)\n65 people died.', ['65 deaths']],
    [
      'a bearing',
      'The quake struck 31 km N 62° E of Alder at a depth of 14 km.',
      ['31 distance', '14 depth'],
    ],
    [
      'what classes of storms stand for',
      'A tornado hurt 3 people.\nEF0...weak......65 to 85 mph\nSignal No. 2 (61-120 kph winds expected) is up.',
      ['3 injured'],
    ],
    [
      'health centres where people lie',
      'A bus overturned in Alder. Some 25 people are being treated at two community health centres.',
      ['25 in_hospital'],
    ],
  ])('%s', (_, text, expected) => {
    expect(metricsOf(text)).toEqual(expected);
  });

  it('takes a quake of 6.1 in a headline all the same', () => {
    expect(metricsOf('6.1 Earthquake Strikes Off Alder')).toEqual(['6.1 magnitude']);
  });
});

describe('measures by their label', () => {
  it('tells length, width and magnitudes apart', () => {
    expect(
      metricsOf(
        'Path length: 8.46 miles\nPath width: 350 yards\nMagnitude: Ms 6.6\nThe magnitudes range from 1.6 to 5.1.',
      ),
    ).toEqual(['8.46 length', '350 width', '6.6 magnitude', '1.6 magnitude', '5.1 magnitude']);
  });
});
