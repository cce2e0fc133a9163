import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('windows', () => {
  it('are weeks that are counted, whatever the year', () => {
    expect(
      figureLines(
        'Dengue in Malaysia\nThe number of dengue cases in the 14th epidemiological week this year dropped by 5 per cent to 2,239 cases, with two deaths recorded.',
      ).slice(1),
    ).toEqual(['2,239 confirmed new - Malaysia', 'two deaths new - Malaysia']);
  });

  it('are said by a line over a list', () => {
    expect(
      figureLines(
        'US flu report\nDuring week 9, ten deaths were reported.\nThe agency estimates that so far this season, there have been at least:\n• 310,000 hospitalizations\n• 20,000 deaths',
      ).slice(1),
    ).toEqual(['310,000 in_hospital cumulative - US', '20,000 deaths cumulative - US']);
  });

  it('are those of what a count is held against', () => {
    expect(
      figureLines(
        'Measles in Kent County\nThere are still 91 confirmed cases of measles in Kent County. There are now four suspected cases that the county is continuing to investigate, down from eight yesterday.',
      ),
    ).toEqual([
      '91 confirmed cumulative - Kent County',
      'four suspected current - Kent County',
      'eight suspected current - Kent County',
    ]);
  });
});

describe('places', () => {
  it('are those that a paragraph of a report of two countries opens with', () => {
    expect(
      figureLines(
        'Marburg virus disease - Equatorial Guinea and Tanzania\nIn Equatorial Guinea, 17 confirmed cases and 23 probable cases have been reported. Among the confirmed cases, there are 12 deaths.\nIn Tanzania, nine cases have been reported, of which eight are confirmed and one probable. A total of six deaths have been reported, including one probable case and five among the confirmed cases. Among the confirmed cases, three have recovered.',
      ),
    ).toEqual([
      '17 confirmed cumulative - Equatorial Guinea',
      '23 probable cumulative - Equatorial Guinea',
      '12 deaths cumulative - Equatorial Guinea < 17',
      'nine confirmed_probable cumulative - Tanzania',
      'eight confirmed cumulative - Tanzania < nine all',
      'one probable cumulative - Tanzania < nine all',
      'six deaths cumulative - Tanzania',
      'one deaths cumulative - Tanzania < six all',
      'five deaths cumulative - Tanzania < six all',
      'three recovered cumulative - Tanzania < eight',
    ]);
  });

  it('are no stations and weeks, and not where somebody spoke', () => {
    expect(
      figureLines(
        'Oregon measles\nKATU-TV reported that Oregon announced nine new cases in ME25. More than 1,000 cases have been confirmed in 30 states this year.',
      ),
    ).toEqual(['nine confirmed new - Oregon', '1,000 confirmed cumulative - US']);
  });

  it('stand before brackets within a list of others', () => {
    expect(
      figureLines(
        'Dengue in Malaysia\nA total of 93 clusters were reported, with 51 of them in Selangor, 22 in Penang, Sabah (eight), Kedah and Perak (six each).',
      ),
    ).toEqual([
      '93 clusters cumulative - Malaysia',
      '51 clusters cumulative - Selangor < 93 all',
      '22 clusters cumulative - Penang < 93 all',
      'eight clusters cumulative - Sabah < 93 all',
      'six clusters cumulative - Kedah < 93 all',
      'six clusters cumulative - Perak < 93 all',
    ]);
  });
});

describe('counts', () => {
  it('have a plus behind them', () => {
    expect(
      figureLines(
        'Coronavirus update\nThere are now 15,446,800+ cases of COVID-19 worldwide, with over 632,100+ confirmed deaths.',
      ),
    ).toEqual(['15,446,800 confirmed cumulative - World', '632,100 deaths cumulative - World']);
  });

  it('end a list where another total is told', () => {
    expect(
      figureLines(
        'Covid in Assam\n246 more people, including 31 police personnel, tested positive, while the death toll due to the disease rose to 10.',
      ).at(-1),
    ).toBe('10 deaths cumulative - Assam');
  });
});
