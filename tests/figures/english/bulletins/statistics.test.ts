import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('statistics', () => {
  it('reads price indices by year and month', () => {
    const text = [
      'Consumer prices rose 3.2 per cent in the 12 months to October, down from 4.6 per cent in September, the statistics office said. On a monthly basis, CPI was unchanged at 0.0 per cent. Core CPI rose 5.7 per cent on the year. Food prices were up 10.1 per cent year on year, while energy prices fell 1.5 per cent month on month. Retail sales increased by 0.4%. The unemployment rate was 4.2%.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '3.2 cpi_yoy - - -',
      '4.6 cpi_yoy - - -',
      '0.0 cpi_mom - - -',
      '5.7 core_cpi_yoy - - -',
      '10.1 food_price_yoy - - -',
      '1.5 energy_price_mom - - -',
      '0.4 retail_sales_mom - - -',
      '4.2 unemployment_rate - - -',
    ]);
  });

  it('reads indices, growth and trade', () => {
    const text = [
      'PPI rose by 0.3 percent month on month in June and fell by 0.8 percent from a year earlier. GDP grew 5.0 percent year on year to 61.7 trillion yuan in the first half. Exports were up 6.9 percent. The consumer price index edged up 0.2 percent on a monthly basis. Fixed-asset investment increased 3.9 percent.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '0.3 ppi_mom - - -',
      '0.8 ppi_yoy - - -',
      '5.0 gdp_yoy - - -',
      '61.7 trillion gdp - - -',
      '6.9 exports_yoy - - -',
      '0.2 cpi_mom - - -',
      '3.9 fixed_asset_investment_mom - - -',
    ]);
  });

  it('reads a composite index', () => {
    const text = [
      'Overall consumer prices rose by 1.7% in December 2023 over the same month a year earlier, larger than the increase of 1.6% in November. For 2023 as a whole, the Composite CPI rose by 2.1%. Prices of clothing and footwear rose 4.6%.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '1.7 cpi_yoy - - -',
      '1.6 cpi_yoy - - -',
      '2.1 cpi_yoy - - -',
      '4.6 clothing_and_footwear_price_yoy - - -',
    ]);
  });

  it('reads a population and its change', () => {
    const text = [
      'The population stood at 7,503,100 at the end of 2023, up 30,500 or 0.4% from a year earlier. There were 33,200 births and 54,700 deaths.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '7,503,100 population current - -',
      '30,500 population_change new - -',
      '0.4 population_yoy - - -',
      '33,200 births new - -',
      '54,700 deaths new - -',
    ]);
  });
});
