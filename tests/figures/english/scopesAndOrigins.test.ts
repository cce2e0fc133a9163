import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('scopes', () => {
  it('are the day that a commission tells of, whenever it tells it', () => {
    expect(
      figureLines(
        'The city reported six locally transmitted COVID-19 cases and 14 imported patients on Sunday, the Shanghai Health Commission said on Monday morning.',
      ),
    ).toEqual(['six confirmed new local Shanghai', '14 confirmed new imported Shanghai']);
  });

  it('are not those of what is looked into', () => {
    expect(
      figureLines(
        'Singapore has 12 new cases of COVID-19. Of these, seven cases were picked up by active surveillance. Tracing is ongoing for the other five cases.',
      ),
    ).toEqual([
      '12 confirmed new - Singapore',
      'seven confirmed new - Singapore < 12 all',
      'five confirmed new - Singapore < 12 all',
    ]);
  });

  it('are all so far where a total of many words goes up to a number', () => {
    expect(
      figureLines(
        'Wales has recorded 61 deaths from COVID-19 in the past 24 hours.\nIt brings the death toll of people who first tested positive for the virus within the previous 28 days to 6,383.',
      ),
    ).toEqual(['61 deaths new - Wales', '6,383 deaths cumulative - Wales']);
  });

  it('are no state because figures were told yesterday', () => {
    expect(
      figureLines('Floods in Nepal killed 44 people and left two missing, according to figures yesterday.'),
    ).toEqual(['44 deaths cumulative - Nepal', 'two missing cumulative - Nepal']);
  });
});

describe('origins', () => {
  it('are no places where cases came from another country', () => {
    expect(
      figureLines(
        'COVID-19 in the Republic of Korea\nOf the 20 new imported cases, 1 is from Europe and 19 are from Asia (4 from Iraq, 15 from Kazakhstan).',
      ),
    ).toEqual([
      '20 confirmed new imported Republic of Korea',
      '1 confirmed new imported Republic of Korea < 20 all',
      '19 confirmed new imported Republic of Korea < 20 all',
      '4 confirmed new imported Republic of Korea < 19 all',
      '15 confirmed new imported Republic of Korea < 19 all',
    ]);
  });

  it('are not told by a wedding or by travel that nobody made', () => {
    expect(
      figureLines(
        'Guernsey has three new cases of COVID-19. Two are linked to a local wedding and none of them had travelled.',
      ),
    ).toEqual(['three confirmed new - Guernsey', 'Two confirmed new - Guernsey < three']);
  });
});

describe('places', () => {
  it('are lodges that cases are linked to', () => {
    expect(
      figureLines(
        'MOH has confirmed 120 new cases in Singapore.\n- 13 of the confirmed cases are linked to Juniper Lodge (7 Old Quarry Hill Road), which now has 98 confirmed cases.\n- Five of the confirmed cases are linked to Rowan Dormitory (500 Upper Boat Quay Park Road). It now has 34 confirmed cases.',
      ).slice(1),
    ).toEqual([
      '13 confirmed new - Juniper Lodge < 120',
      '98 confirmed cumulative - Juniper Lodge',
      'Five confirmed new - Rowan Dormitory < 120',
      '34 confirmed cumulative - Rowan Dormitory',
    ]);
  });

  it('are districts for the paragraph that opens with them', () => {
    expect(
      figureLines(
        'Floods in Sri Lanka: 91 dead\nRatnapura District was hit worst, with 56 dead. A total of 407 houses are fully damaged.\nKalutara District followed with 30 deaths. There are 107 fully damaged houses.\nMatara District was also hit, with five dead.',
      )
        .slice(1)
        .map((line) => line.replace(/ <.*/u, '')),
    ).toEqual([
      '56 deaths cumulative - Ratnapura District',
      '407 houses_destroyed cumulative - Ratnapura District',
      '30 deaths cumulative - Kalutara District',
      '107 houses_destroyed cumulative - Kalutara District',
      'five deaths cumulative - Matara District',
    ]);
  });
});

describe('counts', () => {
  it('are cases where a total stands beside its deaths', () => {
    expect(
      figureLines(
        'Zambia cholera update\nIn the last 24 hours on 9 March, Ndola District recorded 23 new cases of cholera. The cumulative total for Lusaka is 4,266 and 77 deaths.',
      ),
    ).toEqual([
      '23 confirmed new - Ndola District',
      '4,266 confirmed cumulative - Lusaka',
      '77 deaths cumulative - Lusaka',
    ]);
  });

  it('are of the week, whatever a total is called', () => {
    expect(
      figureLines(
        'Two new deaths in Wales bring the weekly total up to five. The case fatality ratio is 0.9.',
      ),
    ).toEqual(['Two deaths new - Wales', 'five deaths new - Wales', '0.9 case_fatality cumulative - Wales']);
  });

  it('are imported in a row with one that was not', () => {
    expect(
      figureLines(
        'China reported eight new COVID-19 cases, including one that was domestically transmitted and seven imported. Of the new imported cases, four were reported in Shanghai, and one each in Shanxi, Liaoning and Guangdong.',
      ).map((line) => line.replace(/ <.*/u, '')),
    ).toEqual([
      'eight confirmed new - China',
      'one confirmed new local China',
      'seven confirmed new imported China',
      'four confirmed new imported Shanghai',
      'one confirmed new imported Shanxi',
      'one confirmed new imported Liaoning',
      'one confirmed new imported Guangdong',
    ]);
  });

  it('are half a million, and no year of an outbreak', () => {
    expect(
      figureLines(
        '2024 measles outbreak\nHalf a million people in Oregon were evacuated, at least 300,000 families.',
      ),
    ).toEqual(['Half a million evacuated cumulative - Oregon', '300,000 evacuated cumulative - Oregon']);
  });
});

describe('daily reports', () => {
  it('count no ids, however many stand in a bracket', () => {
    expect(
      figureLines(
        'Singapore has 14 imported and nine local new cases of COVID-19. Seven of the local cases (Cases 93, 95, 97, 1,104, 105 and 118-120) are linked to Cedar Home.',
      ).map((line) => line.replace(/ <.*/u, '')),
    ).toEqual([
      '14 confirmed new imported Singapore',
      'nine confirmed new local Singapore',
      'Seven confirmed new local Cedar Home',
    ]);
  });

  it('hold a place for the row that opens with it', () => {
    expect(
      figureLines(
        'China reported 39 new cases of COVID-19 and three new deaths.\nThere were no new cases in Hubei (none in the city), 703 cured cases (624 in Wuhan), two new deaths (two in Wuhan).',
      ).map((line) => line.replace(/ <.*/u, '')),
    ).toContain('two deaths new - Wuhan');
  });

  it('tell what one place each has listed', () => {
    expect(
      figureLines(
        'Taiwan reports 33 new COVID-19 cases\nTaipei City confirmed 30 cases, while the counties of Miaoli, Changhua and Hsinchu listed one new case each.',
      )
        .slice(1)
        .map((line) => line.replace(/ (?:<|all).*/u, '')),
    ).toEqual([
      '30 confirmed new - Taipei City',
      'one confirmed new - Miaoli',
      'one confirmed new - Changhua',
      'one confirmed new - Hsinchu',
    ]);
  });

  it('name contacts, the fatal and the severe by what is said of them', () => {
    expect(
      figureLines(
        'Zhejiang reported 40 confirmed cases of COVID-19, including four fatal cases. Authorities have traced 900 people who met them; 54 medical observations were lifted, 846 are undergoing medical observations.',
      ).map((line) => line.split(' ').slice(0, 3).join(' ')),
    ).toEqual([
      '40 confirmed cumulative',
      'four deaths cumulative',
      '900 contacts cumulative',
      '54 contacts_released cumulative',
      '846 contacts_observed current',
    ]);
  });
});
