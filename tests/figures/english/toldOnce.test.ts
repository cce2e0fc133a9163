import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('words that stand once and hold for several numbers', () => {
  it('reads families and persons as one count told twice', () => {
    expect(
      figureLines(
        'Flooding in Aklan\nA total of 1,204 families or 5,310 persons were affected in Aklan. These families are equivalent to 5,310 persons.',
      ),
    ).toEqual([
      '1,204 affected cumulative - Aklan',
      '5,310 affected cumulative - Aklan',
      '5,310 affected cumulative - Aklan again',
    ]);
  });

  it('reads those who are aided in and outside of shelters', () => {
    expect(
      figureLines(
        'Storm update for Samar\nIn Samar 310 families are staying inside 12 evacuation centers while another 95 families are receiving aid outside evacuation centers.',
      ),
    ).toEqual([
      '310 sheltered current - Samar',
      '12 shelters current - Samar',
      '95 sheltered current - Samar',
    ]);
  });

  it('takes a checked part for what its whole counts', () => {
    expect(
      figureLines(
        'Typhoon toll in Samar\nIn Samar 21 persons were reported injured, 9 of whom have been confirmed.',
      ),
    ).toEqual(['21 injured cumulative - Samar', '9 injured cumulative - Samar < 21']);
  });

  it('gives two sums of money what is said before the first', () => {
    expect(
      figureLines(
        'Damage in Samar\nDamage to crops and roads in Samar was put at PHP1.5 million and PHP980.5 million, respectively.',
      ),
    ).toEqual([
      '1.5 million economic_loss cumulative - Samar',
      '980.5 million economic_loss cumulative - Samar',
    ]);
  });

  it('reads labels with colons between semicolons as one list', () => {
    expect(
      figureLines(
        'New Zealand update\nPatients in hospital in New Zealand: total 37: Northland: 10; North Shore: 17; Waikato: 8; Rotorua: 2.',
      ),
    ).toEqual([
      '37 in_hospital current - New Zealand',
      '10 in_hospital current - Northland < 37 all',
      '17 in_hospital current - North Shore < 37 all',
      '8 in_hospital current - Waikato < 37 all',
      '2 in_hospital current - Rotorua < 37 all',
    ]);
  });

  it('ties a row of places in brackets to the sum in a line before', () => {
    expect(
      figureLines(
        'Cases in New Zealand\nThere were 66 new cases in New Zealand today.\nWhere they are: Waikato (21), Hawke’s Bay (30), Taranaki (9); Unknown (6).',
      ),
    ).toEqual([
      '66 confirmed new - New Zealand',
      '21 confirmed new - Waikato < 66 all',
      '30 confirmed new - Hawke’s Bay < 66 all',
      '9 confirmed new - Taranaki < 66 all',
      '6 confirmed new - New Zealand < 66 all',
    ]);
  });
});

describe('new, total and current', () => {
  it('reads what came in before a total as new', () => {
    expect(
      figureLines(
        'Kenya: daily update\n12 deaths have been reported in Kenya. Cumulative fatalities are now 2,147.\n31 people have tested positive in Kenya. Total cases are now 109,643.',
      ),
    ).toEqual([
      '12 deaths new - Kenya',
      '2,147 deaths cumulative - Kenya',
      '31 confirmed new - Kenya',
      '109,643 confirmed cumulative - Kenya',
    ]);
  });

  it('takes the day of an accident for no window', () => {
    expect(
      figureLines('Bus crash in Kenya\nA bus crash in Kenya left 6 dead and 19 injured on Tuesday.'),
    ).toEqual(['6 deaths cumulative - Kenya', '19 injured cumulative - Kenya']);
  });

  it('reads another accident as no new count', () => {
    expect(figureLines('Crash in Kenya\nHours earlier, another crash in Kenya left 7 dead.')).toEqual([
      '7 deaths cumulative - Kenya',
    ]);
  });

  it('reads a total of active cases as current, what it came down from too', () => {
    expect(
      figureLines(
        'Covid in Malta\nThe total number of active cases in Malta is 116. There are 40 active clusters, down from 64 the week before, including 10 in schools.',
      ),
    ).toEqual([
      '116 confirmed current - Malta',
      '40 clusters current - Malta',
      '64 clusters current - Malta',
      '10 clusters current - Malta < 40',
    ]);
  });

  it('reads what brings a total there as new', () => {
    expect(
      figureLines('Covid in Malta\nIn Malta 44 suspected cases put the total number of infections at 6,237.'),
    ).toEqual(['44 suspected new - Malta', '6,237 confirmed cumulative - Malta']);
  });
});

describe('places of figures', () => {
  it('reads a country in capitals', () => {
    expect(figureLines('CORONAVIRUS KENYA: UPDATE\nToday 37 new cases were confirmed.')).toEqual([
      '37 confirmed new - Kenya',
    ]);
  });

  it('takes capitals of a headline for no names', () => {
    expect(
      figureLines('Tour Bus Crash Kills 8\nEight people were killed in Peru when a tour bus crashed.'),
    ).toEqual(['8 deaths cumulative - Peru', 'Eight deaths cumulative - Peru again']);
  });

  it('takes a count in the country for the country’s in a bulletin of a part of it', () => {
    expect(
      figureLines(
        'Sindh reports 31 new cases\nSindh reported 31 new cases today. The nationwide tally rose to 4,000. Lahore is not affected.',
      ),
    ).toEqual([
      '31 confirmed new - Sindh',
      '31 confirmed new - Sindh again',
      '4,000 confirmed cumulative - Pakistan',
    ]);
  });

  it('goes on about the part that has the count', () => {
    expect(
      figureLines(
        'Pakistan update\nIn Pakistan 88 new cases were reported today. Sindh has recorded 31 new cases today. The provincial death toll stands at 218.',
      ),
    ).toEqual([
      '88 confirmed new - Pakistan',
      '31 confirmed new - Sindh < 88',
      '218 deaths cumulative - Sindh',
    ]);
  });

  it('takes the one province that a quake hit, not the country of the headline', () => {
    expect(
      figureLines(
        'China earthquake kills 13\nA quake killed 13 people near Yibin in Sichuan Province on Monday.',
      ),
    ).toEqual(['13 deaths cumulative - Sichuan Province', '13 deaths cumulative - Sichuan Province again']);
  });

  it('takes labels of counts for no places', () => {
    expect(figureLines('Fires at a glance\nInjuries: 71 to firefighters\nAcres: 5,060')).toEqual([
      '71 injured cumulative - -',
      '5,060 area - - -',
    ]);
  });
});

describe('numbers', () => {
  it('reads letters for thousands and currencies in letters', () => {
    expect(
      figureLines('Floods in Samar displace 90K families\nFloods in Samar have displaced 90,120 families.'),
    ).toEqual(['90K displaced cumulative - Samar', '90,120 displaced cumulative - Samar']);
  });

  it('takes what the law threatens with for no figure', () => {
    expect(
      figureLines(
        'Customs in Malta arrest two\nCustoms in Malta arrested two men. The maximum penalty is a fine of $5 million and life imprisonment.',
      ),
    ).toEqual(['two suspects_arrested cumulative - Malta', 'two suspects_arrested cumulative - Malta again']);
  });

  it('does not take the same loss in another currency for a part', () => {
    expect(
      figureLines(
        'Losses in Sichuan\nEconomic losses in Sichuan have reached 66.9 million yuan (10.5 million U.S. dollars).',
      ),
    ).toEqual([
      '66.9 million economic_loss cumulative - Sichuan',
      '10.5 million economic_loss cumulative - Sichuan',
    ]);
  });
});
