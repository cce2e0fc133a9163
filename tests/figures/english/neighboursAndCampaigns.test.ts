import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

const placesOf = (text: string) =>
  figureLines(text).map(
    (line) =>
      `${line.split(' ')[0]} ${line
        .split(' - ')
        .at(-1)
        ?.replace(/^- | (?:again|all|< .*)$/gu, '')}`,
  );

describe('places', () => {
  it('of neighbours are told by their ministries, their officials and their own reports', () => {
    expect(
      placesOf(
        'Uganda records 2 new cases of COVID-19\nUganda has recorded two new cases.\nEarlier, Kenya’s Health Ministry recorded 10 new cases.\nTanzania, on Wednesday, April 29, registered 196 new cases.\nTanzania’s Prime Minister John Smith revealed that six more people had died.',
      ),
    ).toEqual(['2 Uganda', 'two Uganda', '10 Kenya', '196 Tanzania', 'six Tanzania']);
  });

  it('are the country of the ministry that reports, not the continent of the title', () => {
    expect(
      placesOf(
        'Ebola virus disease, West Africa – update\nThe Ministry of Health (MOH) of Guinea has reported a total of 218 cases.',
      ),
    ).toEqual(['218 Guinea']);
  });

  it('are no labels of kinds, and not where a report is dated from', () => {
    expect(
      placesOf(
        'Air traffic of India in January\n- Passengers: 30.9 million, +8.4%;\n- Domestic: 24.4 million, +9.1%;\n- International: 6.5 million, +5.7%',
      ).map((line) => line.split(' ')[1]),
    ).toEqual(['India', 'India', 'India', 'India', 'India', 'India']);
    expect(
      placesOf(
        'Coronavirus in Kenya\nNairobi – Fifty-four people have recovered from coronavirus in the last 24 hours, more than ever before.',
      ),
    ).toEqual(['Fifty-four Kenya']);
  });

  it('stand behind "with" and before what they are doing', () => {
    expect(
      placesOf(
        'Ghana has 891 new cases of COVID-19\nThe Greater Accra Region recorded 579 new cases with the Ashanti Region recording 93 cases. Meanwhile the Eastern Region has 18 cases.',
      ).slice(1),
    ).toEqual(['579 Greater Accra Region', '93 Ashanti Region', '18 Eastern Region']);
  });

  it('of a crash at take-off are the town whose airport it is', () => {
    expect(
      placesOf(
        'Jet bursts into flames, killing 41\nA jet crashed after takeoff from Moscow’s Alder airport, killing 41 people.',
      ),
    ).toEqual(['41 Moscow', '41 Moscow']);
  });
});

describe('parts', () => {
  it('of one region are none of another, nor of those with a condition, whatever they come to', () => {
    expect(
      figureLines(
        'Ghana has 891 new cases of COVID-19\nThere were 22 severe cases. Northern Region had 26 and the Central Region had 25 cases. Meanwhile the Eastern Region has 18 cases, while the Upper West Region recorded four cases.',
      ).filter((line) => /< (?:22|25|26)$/u.test(line)),
    ).toEqual([]);
  });
});

describe('what a number counts', () => {
  it('are those on board, those tested and those arrested among them', () => {
    expect(
      metricsOf(
        'Plane crashes in Kenya\nThere were four people on the 12-seater aircraft, which was transporting 10 citizens.',
      ),
    ).toEqual(['four on_board', '10 on_board']);
    expect(
      metricsOf(
        'Police in Kenya\nPolice have conducted breath tests on 29,776 drivers, arresting 149 of them.',
      ),
    ).toEqual(['29,776 people_tested', '149 suspects_arrested']);
  });

  it('are cases by how they are classified', () => {
    expect(
      metricsOf(
        'Ebola in Guinea\nIn addition, 42 cases meet the probable case definition and 61 cases are classified as suspected.',
      ),
    ).toEqual(['42 probable', '61 suspected']);
  });

  it('is held against the revised figure of a month', () => {
    expect(
      figureLines(
        'Housing starts in the US\nPrivately owned housing starts in September were at a seasonally adjusted annual rate of 1,201,000. This is 5.3 percent below the revised August estimate.',
      ),
    ).toEqual(['1,201,000 housing_starts - - US', '5.3 housing_starts_mom - - US']);
  });
});

describe('scopes', () => {
  it('tell what a total rose by, and what a campaign comes to', () => {
    expect(
      figureLines('Covid in Kenya\nThe number of cases has risen to 2,216 after 123 tested positive.').at(-1),
    ).toBe('123 confirmed new - Kenya');
    expect(
      figureLines(
        'Police in Kenya: 72-hour crackdown on drink driving\nPolice conducted a total of 484 breath tests in the operation.',
      ),
    ).toEqual(['484 inspections new - Kenya']);
    expect(figureLines('Covid in Uganda\nCurrently Uganda has confirmed 126 cases.')).toEqual([
      '126 confirmed cumulative - Uganda',
    ]);
  });
});
