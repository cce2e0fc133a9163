import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('totals of a day', () => {
  it('are the whole of the local and the imported cases, wherever they stand', () => {
    expect(
      figureLines(
        'COVID-19 in Singapore\nThe ministry confirmed four new locally transmitted cases on Sunday. Seven imported cases had been isolated on arrival. In total, there are 11 new cases.',
      ),
    ).toEqual([
      'four confirmed new local Singapore < 11 all',
      'Seven confirmed new imported Singapore < 11 all',
      '11 confirmed new - Singapore',
    ]);
  });

  it('are no whole of local and imported cases that come to less', () => {
    expect(
      figureLines(
        'COVID-19 in Singapore\nThe ministry confirmed four new locally transmitted cases on Sunday. Seven imported cases had been isolated on arrival. In total, there are 19 new cases.',
      ).filter((line) => line.includes('<')),
    ).toEqual([]);
  });

  it('are split by “these cases” of the next sentence, not the last place that it named', () => {
    expect(
      figureLines(
        'COVID-19 in New Zealand\nThe country has 30 new community cases today. Of the new cases, 26 are in Auckland and four are in Waikato. Twenty of these cases are linked and 10 remain unlinked.',
      ).slice(-2),
    ).toEqual([
      'Twenty confirmed new local New Zealand < 30 all',
      '10 confirmed new local New Zealand < 30 all',
    ]);
  });
});

describe('sections and lists', () => {
  it('of the asymptomatic name what their lines leave open', () => {
    expect(
      figureLines(
        'COVID-19 in Shanghai\nThe city reported three local cases and 40 local asymptomatic infections on Monday.\nLocal asymptomatic infections\nThe first 28 infections were found in quarantine.',
      ).at(-1),
    ).toBe('28 asymptomatic new local Shanghai');
  });

  it('split a whole line by line, several parts in each', () => {
    expect(
      figureLines(
        'COVID-19 in Ireland\nAs of midnight the centre has been notified of 90 confirmed cases. There is now a total of 12,450 cases.\nOf the cases notified today:\n50 are men / 40 are women\nThe median age is 34 years\n45 in Dublin, 20 in Cork and the remaining 25 cases are spread across 11 counties',
      ).slice(2),
    ).toEqual([
      '50 confirmed new - Ireland < 90 all',
      '40 confirmed new - Ireland < 90 all',
      '45 confirmed new - Dublin < 90 all',
      '20 confirmed new - Cork < 90 all',
      '25 confirmed new - Ireland < 90 all',
    ]);
  });

  it('tell counts of the world apart from those of the bulletin’s place', () => {
    expect(
      figureLines(
        'Dengue fever in Hong Kong\nOne imported case was recorded this week. According to the health organisation, the global incidence has risen: over 5 million cases were reported.',
      ).at(-1),
    ).toMatch(/^5 million confirmed \w+ - World$/);
  });
});

describe('police and accidents', () => {
  it('tell the same money in two currencies', () => {
    expect(
      figureLines(
        'Police in Henan\nPolice in Henan solved 320 fraud cases in a campaign last month. Losses of 12 million yuan ($1.7 million) have been recovered.',
      ),
    ).toEqual([
      '320 cases_solved new - Henan',
      '12 million funds_recovered new - Henan',
      '1.7 million funds_recovered new - Henan',
    ]);
  });

  it('count those trapped as a toll, and as a state where they still are', () => {
    expect(
      figureLines(
        'Mine accident in Shanxi\nA total of 61 people were working in Alder Mine in Birch County when a gas outburst happened on Sunday. Forty made it out, while 21 were trapped. Three are still trapped.',
      ),
    ).toEqual([
      '61 on_board cumulative - Birch County',
      'Forty rescued cumulative - Birch County < 61 all',
      '21 trapped cumulative - Birch County < 61 all',
      'Three trapped current - Birch County',
    ]);
  });

  it('place the toll of a town named by what it is', () => {
    expect(
      figureLines(
        'Typhoon in Zhejiang\nThe typhoon left 54 people dead in Zhejiang. Worst hit was Birch, a coastal town where 31 people were killed.',
      ).at(-1),
    ).toBe('31 deaths cumulative - Birch < 54');
  });

  it('count the cases that police uncovered', () => {
    expect(
      figureLines(
        'Crackdown on smuggling\nPolice uncovered 410 cases last month, the National Narcotics Control Commission said.',
      ),
    ).toEqual(['410 cases_solved new - China']);
  });
});

describe('the day a count was told of', () => {
  it('is a window without "on" as well', () => {
    expect(
      figureLines(
        'COVID-19 on the Chinese mainland\nBy Monday there had been 1,204 confirmed cases on the Chinese mainland.\nThree imported cases were reported Monday, the commission said.',
      ).slice(1),
    ).toEqual(['Three confirmed new imported Chinese mainland']);
  });
});
