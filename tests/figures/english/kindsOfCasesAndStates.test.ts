import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

describe('what a count of cases counts', () => {
  it('is a suspicion that was dropped where suspected cases are sorted', () => {
    expect(
      metricsOf(
        'Measles in Ghana\nOf 610 suspected cases of measles, 210 were confirmed (30 lab-confirmed; 80 epid linked; 100 clinically compatible) and 400 (65.6 per cent) were discarded.',
      ),
    ).toEqual([
      '610 suspected',
      '210 confirmed',
      '30 confirmed',
      '80 confirmed',
      '100 confirmed',
      '400 suspected_excluded',
      '65.6 suspected_excluded_share',
    ]);
  });

  it('is what those are listed for that have the most of it', () => {
    expect(
      metricsOf(
        'Mpox in Kenya\nThe two counties with the most confirmed cases are Nakuru (60.5%; 23) and Mombasa (39.5%; 15).\nOutbreaks with the most cases so far:\n- 21 at a prison in Nakuru\n- 12 at a school in Mombasa',
      ).slice(-6),
    ).toEqual([
      '60.5 confirmed_share',
      '23 confirmed',
      '39.5 confirmed_share',
      '15 confirmed',
      '21 confirmed',
      '12 confirmed',
    ]);
  });

  it('is the ratio of deaths and cases, though the bracket does not say so', () => {
    expect(
      metricsOf('Cholera in Malawi\nIn 2022 the country recorded 1,250 cholera cases and 45 deaths (3.6%).'),
    ).toEqual(['1,250 confirmed', '45 deaths', '3.6 case_fatality']);
  });

  it('is an average, too, where a part or a level of one is told', () => {
    expect(
      metricsOf(
        'Flu in Wales\nAn average of 930 patients were in hospital with flu each day last week, including 40 in intensive care. The total is up 20% from 775 the week before.',
      ),
    ).toEqual(['930 in_hospital_avg', '40 icu_avg', '20 in_hospital_change', '775 in_hospital_avg']);
  });

  it('are suspects that nobody arrests', () => {
    expect(metricsOf('Ebola in Uganda\nA further 14 suspects are in isolation.')).not.toContain(
      '14 suspects_arrested',
    );
  });
});

describe('scopes', () => {
  it('are new for what a total grew by since a day', () => {
    expect(
      figureLines(
        'Measles in Kenya\nThe ministry counted 91 confirmed cases as of Thursday, three more than on Wednesday.',
      ),
    ).toEqual(['91 confirmed cumulative - Kenya', 'three confirmed new - Kenya']);
  });

  it('are new where the sentence ends with days', () => {
    expect(
      figureLines(
        'Mpox in Burundi\nThirty deaths linked to the disease were notified to the ministry of health by all provinces between 29 December and 4 January.',
      ),
    ).toEqual(['Thirty deaths new - Burundi']);
  });

  it('are states of those whom somebody treats, events of those whom hospitals admitted', () => {
    expect(
      figureLines(
        'COVID-19 in Ghana\nTwelve new cases were found in the 24 hours to Tuesday night.\nThe service is treating 131 cases, seven of them in intensive care.',
      ).slice(1),
    ).toEqual(['131 in_hospital current - Ghana', 'seven icu current - Ghana < 131']);
  });

  it('are totals under headings that say what the time is or what clusters have', () => {
    expect(
      figureLines(
        'COVID-19 in Victoria\nAt the current time:\n- 812 cases may have caught it locally\n- 95 cases are active\nThe active clusters now stand at:\n- 44 cases linked to a wedding\n- 31 cases linked to a gym',
      ).map((line) => line.split(' ').slice(0, 3).join(' ')),
    ).toEqual([
      '812 confirmed cumulative',
      '95 confirmed current',
      '44 confirmed cumulative',
      '31 confirmed cumulative',
    ]);
  });

  it('are of the month where it has a tally', () => {
    expect(
      figureLines('Dengue in Delhi\nOne new case surfaced, taking the month’s tally to four.').at(-1),
    ).toMatch(/^four confirmed new/u);
  });
});

describe('wholes', () => {
  it('are split anew by every line under a heading that names them', () => {
    expect(
      figureLines(
        'COVID-19 in Victoria\nThe total number of cases is now 9,000. So far 45 people have died.\nOf the total cases:\n- 8,100 are from Melbourne, while 890 are from Geelong\n- 4,300 are men and 4,600 are women',
      )
        .slice(2)
        .map((line) => line.split(' < ')[1]),
    ).toEqual(['9,000', '9,000', '9,000', '9,000']);
  });

  it('have residents and staff in their bracket', () => {
    expect(
      figureLines('COVID-19 in Victoria\nThere are 14 active cases in homes (six residents, eight staff).')
        .slice(1)
        .map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['six confirmed', 'eight confirmed']);
  });
});

describe('numerals', () => {
  it('count where they stand on an island, in “each two” and behind “the majority”', () => {
    expect(
      metricsOf(
        'Dengue in Fiji\nSix cases were found, one on Taveuni and five on Ovalau. Others are Suva and Nadi (each two). The majority, 7 (70 per cent), are children.',
      ),
    ).toEqual([
      'Six confirmed',
      'one confirmed',
      'five confirmed',
      'two confirmed',
      'two confirmed',
      '7 confirmed',
      '70 confirmed_share',
    ]);
  });

  it('count nothing in telephone numbers and ratios of a saying', () => {
    expect(
      metricsOf(
        'Measles in Ohio\nThe county has 12 cases of measles. Nine out of 10 people who are not vaccinated fall ill. Residents can ask at (614) 555-0134.',
      ),
    ).toEqual(['12 confirmed']);
  });
});

describe('sentences that go on', () => {
  it('split the whole of the sentence before, or of their own, another way', () => {
    expect(
      figureLines(
        'Measles in Kenya\nThe ministry reported 12 new cases of measles. Of these, seven are children. Ten were unvaccinated.',
      ).slice(-2),
    ).toEqual(['seven confirmed new - Kenya < 12', 'Ten confirmed new - Kenya < 12']);
    expect(
      figureLines(
        'Covid in Jersey\nThere are 142 active cases. Of these, 118 are symptomatic and 24 asymptomatic; 12 are over 70.',
      ).at(-1),
    ).toBe('12 confirmed current - Jersey < 142');
  });

  it('hold no suspected cases in a part that was confirmed', () => {
    expect(
      figureLines(
        'Ebola in Uganda\nThere are 67 cases so far, of which 54 are confirmed and 13 probable. 42 people have died. Another 12 suspected cases are under investigation.',
      )
        .slice(-2)
        .some((line) => line.includes('<')),
    ).toBe(false);
  });

  it('tell what was confirmed out of suspected cases, and who was treated', () => {
    expect(
      metricsOf(
        'Cholera in Malawi\nOver 4,000 suspected cases were notified. In all, 762 cases were confirmed out of 4,726 suspected cases. Nine people died and 512 others have been treated.',
      ).slice(-4),
    ).toEqual(['762 confirmed', '4,726 suspected', 'Nine deaths', '512 treated']);
  });
});

describe('reports of outbreaks', () => {
  it('tell who is looked after, on the list of contacts, waited for, not isolated', () => {
    expect(
      figureLines(
        'Nipah in Kerala\nHospitals are looking after 17 patients. 980 people are on the contact list, 217 of them health workers. Results of 73 samples are negative and 12 are awaited.',
      ),
    ).toEqual([
      '17 in_hospital current - Kerala',
      '980 contacts current - Kerala',
      '217 contacts current - Kerala < 980',
      '73 tests_negative cumulative - Kerala',
      '12 tests_pending current - Kerala',
    ]);
    expect(
      metricsOf(
        'COVID-19 in Guam\nTo date there have been 131 cases with 12 deaths, 41 in active isolation and 78 not in active isolation. 39 are in hospital, nine of them in the ICU and three on ventilators.',
      ),
    ).not.toContain('78 not');
  });

  it('know plague, and the ratio that stands in a bracket behind its deaths', () => {
    expect(
      metricsOf(
        'Plague in Madagascar\nFrom August to November 2,100 cases of plague, including 168 deaths (8%), were reported.',
      ),
    ).toEqual(['2,100 confirmed', '168 deaths', '8 case_fatality']);
  });

  it('count those who came in a window as new, and what that makes as a total', () => {
    expect(
      figureLines(
        'Chikungunya in Fiji\nBetween 31 March and 6 April, 19 severe cases were admitted to hospital, bringing the number since the start of the year to 68.',
      ),
    ).toEqual(['19 severe new - Fiji', '68 severe cumulative - Fiji']);
    expect(
      figureLines(
        'Influenza in Wales: weekly report\nA total of 312 hospitalised cases were reported this week, of which 24 were admitted to ICU.',
      ).at(-1),
    ).toBe('24 icu new - Wales < 312');
  });

  it('share cases of the kind that they count, and prove a whole by a percentage', () => {
    expect(
      metricsOf(
        'Cholera in Yemen\nSo far 1,105,720 suspected cases of cholera were reported. Children under five made up 28.9% of the cases.',
      ),
    ).toEqual(['1,105,720 suspected', '28.9 suspected_share']);
    expect(
      figureLines(
        'Measles in England\nThe total since October is now 1,352 cases. One death was recorded. Most cases (62%, 842) were in children under 10.',
      ).at(-1),
    ).toBe('842 confirmed cumulative - England < 1,352');
  });

  it('treat the ill and investigate what was told before', () => {
    expect(
      metricsOf(
        'Tuberculosis outbreak in Kansas\nAs of 24 January, 66 people are being treated for active disease. Six deaths were reported. Another 12 are being investigated.',
      ),
    ).toEqual(['66 in_hospital', 'Six deaths', '12 deaths']);
  });
});

describe('parts of outbreaks', () => {
  const lines = (text: string) => figureLines(`COVID-19 in Bermuda\n${text}`);

  it('go on with the whole of the sentence before', () => {
    expect(
      lines(
        'Nine new cases were found. Four of the new cases are imported. Three are local. The other two are under investigation.',
      ).map((line) => line.split(' < ')[1] ?? ''),
    ).toEqual(['', 'Nine', 'Nine', 'Nine']);
  });

  it('are of those that the words behind a semicolon mean', () => {
    expect(
      lines(
        'Since 2020 there have been 2,603 cases; of those 2,484 persons have recovered and 33 have died.',
      ).slice(1),
    ).toEqual(['2,484 recovered cumulative - Bermuda < 2,603', '33 deaths cumulative - Bermuda < 2,603']);
    expect(lines('There have been 1,062 notifications of infection; 57 were in children.').at(-1)).toMatch(
      /^57 reported .*< 1,062$/u,
    );
  });

  it('are cases, whatever they are called', () => {
    expect(lines('There are 12 new cases, including four truck drivers.').at(-1)).toMatch(
      /^four confirmed new/u,
    );
  });

  it('are none of those who recovered, if they lie in hospital', () => {
    expect(
      lines('612 people recovered, bringing recoveries to 59,739. 8,099 are receiving treatment.').at(-1),
    ).toBe('8,099 in_hospital current - Bermuda');
  });
});

it('counts as new what came since the last update, and who is in treatment', () => {
  expect(
    figureLines(
      'COVID-19 in Bermuda\nSince the last update there have been five recoveries. 31 patients are in treatment.',
    ),
  ).toEqual(['five recovered new - Bermuda', '31 in_hospital current - Bermuda']);
});

it('tells cases in a cluster from clusters, and the fatality of infections', () => {
  expect(
    metricsOf(
      'COVID-19 in New Zealand\nSeven subclusters have been identified; the two largest are the church group (165) and the social network (58).',
    ),
  ).toEqual(['Seven clusters', '165 confirmed', '58 confirmed']);
  expect(
    metricsOf('COVID-19 in Vietnam\nThe death toll stands at 18,220, or 2.5 percent of the infections.'),
  ).toEqual(['18,220 deaths', '2.5 case_fatality']);
});

it('counts as a total what a place has', () => {
  expect(
    figureLines(
      'Measles in Kansas\nIn the last week 12 new cases were reported. Oklahoma has 13 cases.',
    ).slice(1),
  ).toEqual(['13 confirmed cumulative - Oklahoma']);
});
