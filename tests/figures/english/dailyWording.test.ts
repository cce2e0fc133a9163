import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

const virus = (place: string, text: string) => figureLines(`Coronavirus in ${place}\n${text}`);

describe('wording of daily reports', () => {
  it('reads a number told in words and in digits once', () => {
    expect(virus('Ghana', 'In Ghana seventeen (17) patients have been discharged.')).toEqual([
      'seventeen recovered cumulative - Ghana',
    ]);
  });

  it('takes previously reported cases that were excluded for removed ones', () => {
    expect(virus('Fiji', 'In Fiji 18 previously reported cases have been excluded.')).toEqual([
      '18 confirmed_removed new - Fiji',
    ]);
  });

  it('reads what a place is reporting as new', () => {
    expect(virus('Ontario', 'Ontario is reporting 2,660 cases and 87 deaths.')).toEqual([
      '2,660 confirmed new - Ontario',
      '87 deaths new - Ontario',
    ]);
  });

  it('reads the count of a health unit', () => {
    expect(
      virus(
        'Ontario',
        'Ontario is reporting 900 cases.\nAldertown Public Health is reporting 76 new cases and three deaths.',
      ),
    ).toEqual([
      '900 confirmed new - Ontario',
      '76 confirmed new - Aldertown < 900',
      'three deaths new - Aldertown',
    ]);
  });

  it('splits the count that the parts come to, though another stands nearer', () => {
    expect(
      virus(
        'Kenya',
        'Fifteen more people tested positive in Kenya, raising the total to 296.\nThe minister said seven of these cases were recorded in Mombasa, six in Nairobi and two in Mandera.',
      ),
    ).toEqual([
      'Fifteen confirmed new - Kenya',
      '296 confirmed cumulative - Kenya',
      'seven confirmed new - Mombasa < Fifteen all',
      'six confirmed new - Nairobi < Fifteen all',
      'two confirmed new - Mandera < Fifteen all',
    ]);
  });

  it('reads a place that a count is wide as', () => {
    expect(
      virus(
        'Scotland',
        'In Scotland 46 more deaths were reported.\nUK-wide, 684 more deaths have been reported.',
      ),
    ).toEqual(['46 deaths new - Scotland', '684 deaths new - UK']);
  });

  it('takes no minister with a title and no adjective for a place', () => {
    expect(
      virus(
        'Scotland',
        'First Minister Ailsa Kerr also confirmed 399 new cases in Scotland. There were 1,809 people in Scottish hospitals.',
      ),
    ).toEqual(['399 confirmed new - Scotland', '1,809 in_hospital current - Scotland']);
  });

  it('reads the outbreaks of homes and how many more there are', () => {
    expect(
      virus('Ontario', 'In Ontario 112 care homes now have outbreaks, four more than on Saturday.'),
    ).toEqual(['112 outbreaks current - Ontario', 'four outbreaks_change new - Ontario']);
  });

  it('reads no number in the name of a disease', () => {
    expect(virus('Fiji', 'There are six COVID 19 patients in intensive care in Fiji.')).toEqual([
      'six icu current - Fiji',
    ]);
  });
});
