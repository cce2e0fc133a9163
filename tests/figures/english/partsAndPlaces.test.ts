import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('whose a bulletin is', () => {
  it('is the country of a province that is told with its share only', () => {
    expect(
      figureLines(
        'Dengue update\nIn the last 24 hours 90 new cases and 2 deaths were reported. Lusaka Province accounts for 60 of the cases.',
      ),
    ).toEqual([
      '90 confirmed new - Zambia',
      '2 deaths new - Zambia',
      '60 confirmed new - Lusaka Province < 90',
    ]);
  });

  it('is the continent that a text of many countries names', () => {
    expect(
      figureLines(
        'Mpox: multi-country update\nSo far 9 Member States reported 1,200 cases, of which 310 were confirmed and 890 suspected. Kenya, Uganda and Burundi, which had none before, notified 40, 12 and 30 cases respectively. Two countries outside Africa have been told.',
      ),
    ).toEqual([
      '9 countries cumulative - Africa',
      '1,200 suspected_or_confirmed cumulative - Africa',
      '310 confirmed cumulative - Africa < 1,200 all',
      '890 suspected cumulative - Africa < 1,200 all',
      '40 suspected_or_confirmed cumulative - Kenya < 1,200',
      '12 suspected_or_confirmed cumulative - Uganda < 1,200',
      '30 suspected_or_confirmed cumulative - Burundi < 1,200',
      'Two countries cumulative - Africa',
    ]);
  });

  it('is nobody named before where others are told', () => {
    expect(
      figureLines(
        'Cholera in Africa\nIn May 900 new cases were reported. Kenya reported 500 cases, Malawi 300, and all other countries together 100.',
      ).at(-1),
    ).toBe('100 confirmed new - Africa < 900 all');
  });
});

describe('parts', () => {
  it('are those of what the sentence before is about where a sentence opens with how it is split', () => {
    expect(
      figureLines(
        'Taiwan reports 700 new cases\nThere were 700 confirmed cases, 650 of them domestic and 50 imported. The domestic cases are 300 males and 345 females, with the sex of five still to be determined. By city, Taipei reported 200 and Taoyuan 120..',
      ).slice(2),
    ).toEqual([
      '650 confirmed new local Taiwan < 700 all',
      '50 confirmed new imported Taiwan < 700 all',
      '300 confirmed new local Taiwan < 650 all',
      '345 confirmed new local Taiwan < 650 all',
      'five confirmed new local Taiwan < 650 all',
      '200 confirmed new local Taipei < 650',
      '120 confirmed new local Taoyuan < 650',
    ]);
  });

  it('add up to the total over other counts where the last is what is left', () => {
    expect(
      figureLines(
        'Coronavirus: daily table\nGlobally: 1,200 confirmed (40 new)\nChina: 800 confirmed (30 new), 9 deaths (1 new)\nOutside of China: 400 confirmed (10 new)',
      ),
    ).toEqual([
      '1,200 confirmed cumulative - World',
      '40 confirmed new - World',
      '800 confirmed cumulative - China < 1,200 all',
      '30 confirmed new - China < 40 all',
      '9 deaths cumulative - China < 800',
      '1 deaths new - China',
      '400 confirmed cumulative - World < 1,200 all',
      '10 confirmed new - World < 40 all',
    ]);
  });

  it('are not the counts of several states that meet a sum by chance far behind it', () => {
    expect(
      figureLines(
        'Fiji update\nContacts among the cases: 229.\nThere were 26 recoveries, 700 active cases and 900 tests. 850 cases have been recorded.\nOne death was reported, for a total of 42; 15 patients died of other illnesses. There are 172 patients in hospital.',
      ).filter((line) => line.includes('< 229')),
    ).toEqual([]);
  });

  it('are outcomes told of those who were counted as cases', () => {
    expect(
      figureLines(
        'Scotland update\nOf 900 people tested in Scotland, 820 were negative and 80 positive. 9 patients with a positive test have died.\nSince May 4,200 cases have been recorded; 1,800 have recovered.',
      ).slice(-3),
    ).toEqual([
      '9 deaths cumulative - Scotland < 80',
      '4,200 confirmed cumulative - Scotland',
      '1,800 recovered cumulative - Scotland < 4,200',
    ]);
  });

  it('are those in intensive care where a list has a row for each', () => {
    expect(figureLines('Covid in Wales\nIn hospital: 340\nIn ICU: 41\nVentilated: 30')).toEqual([
      '340 in_hospital current - Wales',
      '41 icu current - Wales < 340',
      '30 ventilated current - Wales < 41',
    ]);
  });

  it('are places in brackets that make up a part of the sentence before', () => {
    expect(
      figureLines(
        'Ebola update\nOf the 162 cases, 130 are confirmed and 32 probable. The confirmed cases came from Beni (70), Oicha (45) and Komanda (15).',
      ).map((line) => line.split(' < ').at(-1)),
    ).toEqual([expect.anything(), '162 all', '162 all', '130 all', '130 all', '130 all']);
  });

  it('stand between dashes', () => {
    expect(
      figureLines(
        'Plane crash in Nepal\nA plane with 72 people on board – 68 passengers and four crew – crashed in Pokhara.',
      ),
    ).toEqual([
      '72 on_board cumulative - Pokhara',
      '68 on_board cumulative - Pokhara < 72 all',
      'four on_board cumulative - Pokhara < 72 all',
    ]);
  });
});

describe('rows parted by slashes', () => {
  it('are a table, with what stands in brackets under the label in brackets', () => {
    expect(
      figureLines('Coronavirus by country\nCountry / confirmed (new)\nJapan / 85 (12)\nSingapore / 84 (3)'),
    ).toEqual([
      '85 confirmed cumulative - Japan',
      '12 confirmed new - Japan',
      '84 confirmed cumulative - Singapore',
      '3 confirmed new - Singapore',
    ]);
  });

  it('are none in prose', () => {
    expect(figureLines('Covid in Wales\n12 men / 10 women had tested positive in Wales.').length).toBe(2);
  });
});

describe('one number for each', () => {
  it('of the names before it', () => {
    expect(figureLines('Mpox update\nSweden and Thailand have each reported one case.')).toEqual([
      'one confirmed cumulative - Sweden',
      'one confirmed cumulative - Thailand',
    ]);
  });
});
