import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('what became of people', () => {
  it('stands behind their share', () => {
    expect(
      figureLines(
        'COVID-19 in Florida\nSome 12,611,221 people aged 12 and up, or 66%, have been vaccinated.',
      ),
    ).toEqual(['12,611,221 vaccinated cumulative - Florida', '66 vaccinated_share cumulative - Florida']);
  });

  it('is a state where a ward is told with it', () => {
    expect(
      figureLines(
        'COVID-19 in Florida\nOn Friday, 16,849 people were hospitalized statewide and 3,561 of them were in intensive care.',
      ),
    ).toEqual(['16,849 in_hospital current - Florida', '3,561 icu current - Florida < 16,849']);
  });

  it('is told of those who are ill now where the words say so', () => {
    expect(
      figureLines(
        'COVID-19 in Ghana\nThere are 2,413 active cases. So far 58,065 cases have been confirmed. 55 of the active cases are severe.',
      ).slice(-1),
    ).toEqual(['55 severe current - Ghana < 2,413']);
  });
});

describe('scopes', () => {
  it('are of the week where a count fell, and of what a share is told after', () => {
    expect(
      figureLines(
        'Alberta influenza: week of December 1 to 7\nIn the past week 1,208 new cases were reported. Influenza A accounts for 97% of the cases.\nCOVID-19 cases fell to 163. So far 744,000 doses have been given, 15.6 per cent of the population.',
      ),
    ).toEqual([
      '1,208 confirmed new - Alberta',
      '97 confirmed_share new - Alberta',
      '163 confirmed new - Alberta',
      '744,000 doses cumulative - Alberta',
      '15.6 vaccinated_share cumulative - Alberta',
    ]);
  });
});

describe('names of things', () => {
  it('say what became of them', () => {
    expect(
      figureLines(
        'Cholera in Malawi\nOver 3.4 million purification tablets have been distributed and 14 health posts have been opened.',
      ),
    ).toEqual([
      '3.4 million tablets_distributed cumulative - Malawi',
      '14 health_posts_opened cumulative - Malawi',
    ]);
  });

  it('stand behind “the number of”', () => {
    expect(
      figureLines(
        'Fever in Ghana\nThe number of consultations for symptoms was estimated at 8,750 in week 11.',
      ),
    ).toEqual(['8,750 consultations new - Ghana']);
  });

  it('stand behind sales', () => {
    expect(
      figureLines(
        'Singapore retail sales rise 2.2% in May\nRetail sales in Singapore rose 2.2% year on year in May, reversing the 1.2% drop in April. Sales of motor vehicles surged 31.4%.',
      ),
    ).toEqual([
      '2.2 retail_sales_yoy - - Singapore',
      '2.2 retail_sales_yoy - - Singapore again',
      '1.2 retail_sales_yoy - - Singapore',
      '31.4 motor_vehicle_sales_yoy - - Singapore',
    ]);
  });
});

describe('places and years of what happened', () => {
  it('are where an earthquake hit that a toll is from', () => {
    expect(
      figureLines(
        'Indonesia quake: death toll rises to 268\nThe death toll from an earthquake that hit Cianjur in West Java province has risen to 268, officials said.',
      ),
    ).toEqual(['268 deaths cumulative - Cianjur', '268 deaths cumulative - Cianjur again']);
  });

  it('are the district that a landslide hit, wherever it is said to lie', () => {
    expect(
      figureLines(
        'Wayanad landslides: death toll climbs to 167\nThe death toll in the landslides that hit Wayanad district in Kerala on Tuesday rose to 167 on Wednesday, officials said.',
        'Wayanad landslides: death toll climbs to 167',
      ),
    ).toEqual(['167 deaths cumulative - Wayanad', '167 deaths cumulative - Wayanad again']);
  });

  it('are zones with a number behind them', () => {
    expect(
      figureLines(
        'Alberta influenza\nBy zone, the Calgary Zone has had 1,842 influenza cases, the Edmonton Zone 1,655 and the North Zone 540.',
      ),
    ).toEqual([
      '1,842 confirmed cumulative - Calgary Zone',
      '1,655 confirmed cumulative - Edmonton Zone',
      '540 confirmed cumulative - North Zone',
    ]);
  });

  it('are not those of a route', () => {
    expect(
      figureLines(
        'Train derails in Pakistan\nThe train was carrying more than 1,000 passengers from Karachi to Rawalpindi when it derailed in Sindh.',
      ),
    ).toEqual(['1,000 on_board cumulative - Sindh']);
  });

  it('hold for a year, whatever campaign comes next', () => {
    expect(
      figureLines(
        'Queensland road toll\nPolice said 303 people died on Queensland roads in 2024. During the Christmas campaign 1,204 drivers tested positive for drugs.',
      ),
    ).toEqual(['303 deaths cumulative - Queensland', '1,204 offences new - Queensland']);
  });
});
