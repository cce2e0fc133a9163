import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

describe('what a change is held against', () => {
  it('is said before its number', () => {
    expect(
      metricsOf(
        'Trade in Norland, June\nExports grew 6.1% over a year earlier, after a year-on-year increase of 9.4% in May. Imports fell 2.3%, after an annual decline of 1.2% in May.',
      ),
    ).toEqual(['6.1 exports_yoy', '9.4 exports_yoy', '2.3 imports_yoy', '1.2 imports_yoy']);
  });

  it('is the year where an office has told nothing else', () => {
    expect(
      metricsOf(
        'Industry in Norland\nIndustrial output rose 2.6 per cent year-on-year in May. The mining sector’s output shrank 0.7 per cent in May and power generation grew 4.2 per cent in May.',
      ),
    ).toEqual(['2.6 industrial_output_yoy', '0.7 mining_output_yoy', '4.2 electricity_generation_yoy']);
  });

  it('is the month where changes over a month have been told', () => {
    expect(
      metricsOf(
        'Retail trade in Norland\nRetail sales rose 0.6 percent from April. Over the year retail sales grew 3.1 percent. Furniture sales fell 1.4 percent in May.',
      ),
    ).toEqual(['0.6 retail_sales_mom', '3.1 retail_sales_yoy', '1.4 furniture_sales_mom']);
  });
});

describe('levels in per cent', () => {
  it('of prices are of the year, whatever month they are of', () => {
    expect(
      metricsOf(
        'Prices in Norland\nInflation fell to 4.1% in August from 4.6% in July. Food inflation stood at 6.2 percent in August.',
      ),
    ).toEqual(['4.1 cpi_yoy', '4.6 cpi_yoy', '6.2 food_cpi_yoy']);
  });

  it('that something rose to are shares and ratios, no changes', () => {
    expect(
      metricsOf(
        'Accounts of Norland\nGovernment debt rose to 61.2 percent of GDP in May. The savings ratio fell to 8.3 percent.',
      ),
    ).toEqual(['61.2 government_debt_share', '8.3 savings_ratio']);
  });
});

describe('what is counted', () => {
  it('is named by what has moved', () => {
    expect(
      figureLines(
        'Statistics Norland, labour market in May\nThe number of employed persons rose by 7,000 to 1.4 million. Unemployment fell 2,000 to 61,000.',
      ),
    ).toEqual([
      '7,000 employed_change new - -',
      '1.4 million employed cumulative - -',
      '2,000 unemployed_change new - -',
      '61,000 unemployed current - -',
    ]);
  });

  it('of a month is new in the release of a statistics office, of a run of months a total', () => {
    expect(
      figureLines(
        'Statistics office of Estonia\nOverseas arrivals reached 41,200 in May. Over the past five months arrivals came to 187,300.',
      ).map((line) => line.split(' ').slice(1, 3).join(' ')),
    ).toEqual(['overseas_arrivals new', 'arrivals cumulative']);
  });

  it('is the whole noun of two adjectives', () => {
    expect(
      metricsOf(
        'Floods in Kenya\nThe floods damaged 34 primary and secondary schools. Police laid 12 felony and 5 misdemeanor charges.',
      ),
    ).toEqual(['34 schools_damaged', '12 offences', '5 offences']);
  });

  it('is a sector by its name, and no year', () => {
    expect(
      metricsOf(
        'Accounts of Norland\nThe agriculture sector grew 4.8 percent. A total of 6,322 personal-injury traffic accidents were reported, a 2% fall on 2018 figures.',
      ),
    ).toEqual(['4.8 agriculture_change', '6,322 accidents', '2 accidents_change']);
  });

  it('is no part of the number behind it', () => {
    expect(
      metricsOf(
        'Statistics office of Estonia\nThe number of marriages in 2023 was 6,100, 4.2 percent fewer than in 2022.',
      ),
    ).toEqual(['6,100 marriages', '4.2 marriages_yoy']);
  });

  it('is money of its indicator, not the worth of goods', () => {
    expect(
      metricsOf(
        'Trade of Estonia in May\nExports were worth 1.3 billion euros and imports fell 7.2 percent year on year to 12.5 billion kroner.',
      ),
    ).toEqual(['1.3 exports', '7.2 imports_yoy', '12.5 imports']);
  });

  it('is of visitors’ land of arrival, whatever region they came from', () => {
    expect(
      figureLines(
        'Visitors to Malta in May\nVisitor arrivals rose 4.1 percent year on year to 210,000. Arrivals from South Asia grew 9.5 percent to 12,300; North America 8,100.',
      ).map((line) => line.replace(/ - /gu, ' ')),
    ).toEqual([
      '4.1 visitors_yoy - Malta',
      '210,000 visitors new Malta',
      '9.5 visitors_yoy - Malta',
      '12,300 visitors new Malta',
      '8,100 visitors new Malta < 12,300',
    ]);
  });
});
