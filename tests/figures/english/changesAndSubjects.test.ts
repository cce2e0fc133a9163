import { describe, expect, it } from 'vitest';
import { metricsOf } from './figureLines';

describe('what a change is held against', () => {
  it('is the same time last year, the month before, or anything else', () => {
    expect(
      metricsOf(
        'Arrivals in Arland\nIn March 2024, 81,000 visitors arrived, 9.5% more than in March 2023 and 1.6% above March 2019.',
      ),
    ).toEqual(['81,000 visitors', '9.5 visitors_yoy', '1.6 visitors_change']);
    expect(
      metricsOf('Arland: wine exports rose 3% from May and 4% compared with the previous quarter.'),
    ).toEqual(['3 wine_exports_mom', '4 wine_exports_change']);
  });

  it('is carried on where nothing is said', () => {
    expect(
      metricsOf(
        'Jobs in Arland, June 2024\nEmployment was little changed in June (-140; 0.1%). The employment rate fell 0.2 percentage points to 61%. It is up 1.3 points since April 2023.',
      ),
    ).toEqual([
      '-140 employment_change',
      '0.1 employment_mom',
      '0.2 employment_rate_mom',
      '61 employment_rate',
      '1.3 employment_rate_change',
    ]);
  });

  it('is no year where a growth rate has grown', () => {
    expect(
      metricsOf('Arland: industrial output advanced at an annual rate of 5.3% for the second quarter.'),
    ).toEqual(['5.3 industrial_output_change']);
  });
});

describe('the subject of a clause', () => {
  it('names an indicator that no table has', () => {
    expect(
      metricsOf(
        'Arland in figures, 2023\nNew car registrations rose by 4.5% on 2022. Milk deliveries fell 2.1% year-on-year. Departures of residents were 12,300.',
      ),
    ).toEqual(['4.5 car_registrations_yoy', '2.1 milk_deliveries_yoy', '12,300 departures']);
  });

  it('names the prices of a row whose verb is said once', () => {
    expect(
      metricsOf(
        'Producer prices in Arland\nPrices for services rose 0.6 percent in April; goods rose 0.4 percent, gasoline 5.4 percent.',
      ),
    ).toEqual(['0.6 services_price_mom', '0.4 goods_price_mom', '5.4 gasoline_price_mom']);
  });
});

describe('levels and shares of statistics', () => {
  it('are averages a head, and never of what is an average itself', () => {
    expect(
      metricsOf(
        'Tourism in Arland\nSpending reached $1.75 billion, at $760 a head. The average price was $95 a night. Turnover was $36 billion, on average $1.2 billion a day.',
      ),
    ).toEqual(['1.75 spending', '760 spending_avg', '95 price', '36 turnover', '1.2 turnover_daily']);
  });

  it('tell what an item adds to a price index of the index', () => {
    expect(
      metricsOf(
        'Prices in Arland\nThe CPI rose 3.2% over the year. Food prices made the largest contribution, 0.11 percentage points.',
      ),
    ).toEqual(['3.2 cpi_yoy', '0.11 cpi_contribution']);
  });

  it('leave out the base of an index', () => {
    expect(metricsOf('Arland: industrial output (2015 = 100) rose 2% on the month.')).toEqual([
      '2 industrial_output_mom',
    ]);
  });
});

describe('money of statistics', () => {
  it('is told from what it has moved by', () => {
    expect(
      metricsOf(
        'Arland trade, March 2023\nThe goods and services deficit was $64.2 million in March, down $6.4 million from $70.6 million in February. March exports were $256 million, $5.3 million more than in February. A decrease in the goods deficit of $6.5 million was recorded. Exports increased $61 million or 8.7 percent from the same period in 2022.',
      ),
    ).toEqual([
      '64.2 trade_balance',
      '6.4 trade_balance_change',
      '70.6 trade_balance',
      '256 exports',
      '5.3 exports_change',
      '6.5 trade_balance_change',
      '61 exports_change',
      '8.7 exports_yoy',
    ]);
  });
});

describe('lists of statistics', () => {
  it('of gains in brackets are changes of what was counted', () => {
    expect(
      metricsOf(
        'Arland jobs\nNonfarm employment increased by 14,700. Jobs were added in construction (+3,900), other services (+1,000) and government (+300).',
      ),
    ).toEqual([
      '14,700 nonfarm_employment_change',
      '3,900 nonfarm_employment_change',
      '1,000 nonfarm_employment_change',
      '300 nonfarm_employment_change',
    ]);
  });

  it('“respectively” share what they are held against', () => {
    expect(
      metricsOf(
        'Arrivals in Arland\nVisitors by air and by sea rose 17.7 percent and 4.4 percent year on year respectively.',
      ),
    ).toEqual(['17.7 visitors_yoy', '4.4 visitors_yoy']);
  });
});

describe('a year of counts', () => {
  it('is held against the year before', () => {
    expect(
      metricsOf('Police said 90,276 crimes were recorded in Arland in 2023, an increase of 28.9 per cent.'),
    ).toEqual(['90,276 cases', '28.9 cases_yoy']);
  });

  it('has averages of what was told, and shares of it, whatever became of it', () => {
    expect(
      metricsOf(
        'Claims in Arland\nInitial claims totaled 236,000. The 4-week moving average was 241,250.\nThere were 500 visitors, 86% of them on foot.',
      ),
    ).toEqual(['236,000 initial_claims', '241,250 initial_claims_avg', '500 visitors', '86 visitors_share']);
  });

  it('names no place that grew', () => {
    expect(
      metricsOf('Population of Arland\nThe population grew by 2.7% since 2011. Midlow grew most, by 16.1%.'),
    ).toEqual(['2.7 population_change', '16.1 population_change']);
  });
});

describe('recorded crime', () => {
  it('is cases, and falls by so many offences', () => {
    expect(
      metricsOf(
        'Recorded crime falls 8% in Arland\nThe figures show an 8% fall in recorded crime; violent offences decreased by 16 offences. Gun crime is down 2%.',
      ),
    ).toEqual(['8 cases_change', '8 cases_change', '16 offences_change', '2 cases_change']);
  });
});

describe('restored power', () => {
  it('is a share of those who lost it', () => {
    expect(
      metricsOf(
        'Storm update\nCrews restored 70% of the 125,000 customers affected. More than 2,000 line workers are out.',
      ),
    ).toEqual(['70 restored_share', '125,000 users_affected', '2,000 crew']);
  });
});

describe('stocks, averages and revisions', () => {
  it('change, and are revised to a level', () => {
    expect(metricsOf('Census of Arland\nThere were 2,509 households, an increase of 136.')).toEqual([
      '2,509 households',
      '136 households_change',
    ]);
    expect(
      metricsOf(
        'Claims in Arland\nInitial claims were 236,000 and were revised up by 1,000 from 249,000. The 4-week moving average was 241,250, up 2,750.',
      ).slice(1),
    ).toEqual([
      '1,000 initial_claims_revision',
      '249,000 initial_claims',
      '241,250 initial_claims_avg',
      '2,750 initial_claims_avg_change',
    ]);
  });
});
