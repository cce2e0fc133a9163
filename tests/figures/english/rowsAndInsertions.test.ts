import { describe, expect, it } from 'vitest';
import { rowsOfPlaces } from '../../../lib/figures/english/tree/rowsOfPlaces';
import { splitSentences } from '../../../lib/figures/english/words/splitSentences';
import { figureLines } from './figureLines';

describe('rowsOfPlaces', () => {
  it('finds names and numbers joined by hyphens where there are three of them', () => {
    const text = 'Today:\nOyo-12\nAkwa Ibom-9\nKogi-3\n7 in all. COVID-19 and H5-N1';
    expect(rowsOfPlaces(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'Oyo-12\nAkwa Ibom-9\nKogi-3',
    ]);
  });

  it('takes two for names with digits', () => {
    expect(rowsOfPlaces('Flights Boeing-737 and Airbus-320 were late')).toEqual([]);
  });
});

describe('rows under their whole', () => {
  it.each(['Oyo-12\nKogi-9\nEdo-3', '12-Oyo\n9-Kogi\n3-Edo', 'Oyo-12, Kogi-9, Edo-3.'])(
    'reads %j',
    (rows) => {
      expect(figureLines(`Nigeria has 24 new cases of COVID-19;\n${rows}\n410 confirmed`)).toEqual(
        expect.arrayContaining([
          '24 confirmed new - Nigeria',
          '12 confirmed new - Oyo < 24 all',
          '9 confirmed new - Kogi < 24 all',
          '3 confirmed new - Edo < 24 all',
          '410 confirmed cumulative - Nigeria',
        ]),
      );
    },
  );

  it('puts rows under the figure that they come to, however far it is', () => {
    expect(
      figureLines(
        'Covid in Wales\nThere have been 310 new cases in Wales and 4 deaths. Of those new cases, 20 were in the north.\nThere were:\n• 11 in Wrexham\n• Six in Conwy\n• Three in Flintshire',
      ).slice(-3),
    ).toEqual([
      '11 confirmed new - Wrexham < 20 all',
      'Six confirmed new - Conwy < 20 all',
      'Three confirmed new - Flintshire < 20 all',
    ]);
  });
});

describe('what stands between dashes', () => {
  it('breaks neither a subject nor a total', () => {
    expect(
      figureLines(
        'Covid in Wales\nWales has 90 new cases. The Arfon UHB - which covers Conwy and Gwynedd - has 41 new cases. The 9 deaths reported today bring the total - throughout the pandemic - to 712 deaths.',
      ),
    ).toEqual([
      '90 confirmed new - Wales',
      '41 confirmed new - Arfon UHB < 90',
      '9 deaths new - Wales',
      '712 deaths cumulative - Wales',
    ]);
  });
});

describe('what is said of the day and of all so far', () => {
  it('reads "there have been … reported today" as new', () => {
    expect(
      figureLines(
        'Covid in Wales\nThere have been 35 deaths and 306 cases reported by Public Health Wales today.',
      ),
    ).toEqual(['35 deaths new - Wales', '306 confirmed new - Wales']);
  });

  it('reads what a total rose to, stands at and is held against as totals', () => {
    expect(
      figureLines(
        'Covid in Scotland\nFife’s case total remains on 42. Moray has increased its total by one to five in the past 24 hours. 957 people have tested positive in Scotland, up by 92 from 865 the day before.',
      ),
    ).toEqual([
      '42 confirmed cumulative - Fife',
      'one confirmed new - Moray',
      'five confirmed cumulative - Moray',
      '957 confirmed cumulative - Scotland',
      '92 confirmed new - Scotland',
      '865 confirmed cumulative - Scotland',
    ]);
  });
});

describe('numbers that are told again', () => {
  it('knows cases from as many deaths', () => {
    expect(
      figureLines(
        'Covid in Wales\nThere were 165 new cases in Wales today. The death toll now stands at 165. Of the 165 cases, 50 were in Gwent and 20 in Powys.',
      ).slice(2),
    ).toEqual([
      '165 confirmed new - Wales again',
      '50 confirmed new - Gwent < 165',
      '20 confirmed new - Powys < 165',
    ]);
  });

  it('lists the parts behind "three of the 11"', () => {
    expect(
      figureLines(
        'Covid in Wales\nThere were 6 deaths in Wales. Three of the six deaths occurred in Gwent, two in Conwy and one in Powys.',
      ).slice(1),
    ).toEqual([
      'Three deaths cumulative - Gwent < 6 all',
      'six deaths cumulative - Wales again',
      'two deaths cumulative - Conwy < 6 all',
      'one deaths cumulative - Powys < 6 all',
    ]);
  });

  it('names a share of all cases by what it stands behind', () => {
    expect(
      figureLines(
        'Covid in Samar\nSamar has 1,000 cases. There were 9 recoveries to bring the total of recoveries to 940, or 94 percent of all cases. The death count is now at 17, or 1.7 percent of all cases.',
      ).map((line) => line.split(' ')[1]),
    ).toEqual(['confirmed', 'recovered', 'recovered', 'recovered_share', 'deaths', 'case_fatality']);
  });
});

describe('splitSentences', () => {
  it('ends a sentence where the blank behind its stop was lost', () => {
    expect(splitSentences('One is stable.The state has tested 40 people.')[0]?.sentences).toHaveLength(2);
  });
});

describe('a count of one place that is all of the total', () => {
  it('is told again, no part of it, so that its parts are the total’s', () => {
    expect(
      figureLines(
        'Quake in Nepal kills 46\nA quake in Nepal killed 46 people. Of the 46 killed in Karnali, 31 died in Jumla and 15 in Dolpa.',
      ).filter((line) => /all/.test(line)),
    ).toEqual(['31 deaths cumulative - Jumla < 46 all', '15 deaths cumulative - Dolpa < 46 all']);
    expect(
      figureLines(
        'Quake in Nepal kills 46\nA quake killed 46 people across Nepal. In Karnali 46 people died.',
      ).some((line) => line.includes('46 deaths cumulative - Karnali <')),
    ).toBe(false);
  });
});
