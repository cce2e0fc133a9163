import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

const scopesOf = (text: string) =>
  figureLines(text).map((line) => line.split(' ').find((word) => /^(?:new|cumulative|current)$/u.test(word)));

describe('what a change is held against', () => {
  it.each([
    [
      'what the last of a row of changes says',
      'Trade of Alderland\nExports rose 3% and imports fell 4% on a year earlier.',
      ['3 exports_yoy', '4 imports_yoy'],
    ],
    [
      'the month before, from one month to the next',
      'Sales\nThe volume of retail sales increased by 0.7 percent from May to June 2019.',
      ['0.7 retail_sales_mom'],
    ],
    [
      'the year before, between two years',
      'Parcels\nParcel deliveries increased by 1.6 per cent between 2014 and 2015.',
      ['1.6 parcel_deliveries_yoy'],
    ],
    [
      'what it was since when',
      'Sales\nRetail sales have increased by 3.4 per cent since their turning point, and by 2 per cent since 2016.',
      ['3.4 retail_sales_change', '2 retail_sales_change'],
    ],
    [
      'a year, for inflation at a high',
      'Prices in Alderland\nInflation reached a nine-month high of 5.5% in September.',
      ['5.5 cpi_yoy'],
    ],
  ])('is %s', (_, text, metrics) => {
    expect(metricsOf(text)).toEqual(metrics);
  });
});

describe('what statistics name', () => {
  it.each([
    [
      'the label before a colon',
      'National accounts of Alderland\nGDP: 115.2 billion, down 1.9%\nGovernment expenditure: up 1.7%\nHousehold spending: down 0.4%',
      ['115.2 gdp', '1.9 gdp_change', '1.7 government_expenditure_change', '0.4 household_spending_change'],
    ],
    [
      'the product a head apart from the product, and a gap of trade',
      'Alderland\nGDP per capita increased 0.3 percent on a year earlier. The trade gap was $12.4 billion.',
      ['0.3 gdp_per_capita_yoy', '12.4 trade_deficit'],
    ],
    [
      'goods traded by themselves',
      'Trade of Alderland\nMerchandise exports were $36.1 billion, and goods and services exports $80.2 billion.',
      ['36.1 exports', '80.2 exports'],
    ],
    [
      'what an increase counts',
      'Police of Alder City\nThere were 9,100 offences in the year 2012, an increase of 1,200 offences on 2011.',
      ['9,100 offences', '1,200 offences_change'],
    ],
    [
      'output told again as that of other goods',
      'Alderland\nProduction of capital goods gained 7.2% on a year earlier and that of intermediate goods rose 3.5%.',
      ['7.2 capital_goods_production_yoy', '3.5 intermediate_goods_production_yoy'],
    ],
  ])('is %s', (_, text, metrics) => {
    expect(metricsOf(text)).toEqual(metrics);
  });
});

describe('what became of things and people', () => {
  it.each([
    [
      'told behind a row of them',
      'Police in Alderton said 57,000 cigarettes, 12 cars and 30 litres of liquor were seized in an operation.',
      ['57,000 cigarettes_seized', '12 vehicles_seized', '30 liquor_seized'],
    ],
    [
      'told of a subject before its number',
      'Road deaths in Alderland\nOfficers said 420 vehicles underwent inspection.',
      ['420 vehicles_inspected'],
    ],
    [
      'said once of a row of homes by place',
      'Storm in Alderland\nThe storm hit the coast, with Birch recording 20,245 homes damaged, Cedar 13,927 homes, and Dogwood 3,450 homes.',
      ['20,245 houses_damaged', '13,927 houses_damaged', '3,450 houses_damaged'],
    ],
    [
      'the verb right before them',
      'Storm in Alderland\nThe storm damaged over 3,400 houses, besides destroying crops.',
      ['3,400 houses_damaged'],
    ],
    [
      'not that of the number beside it, if some of them are meant',
      'Quake in Alderland\nThe quake shook the coast with 1,000 aftershocks. It killed 19 people and injured 247, 40 of them seriously.',
      ['1,000 aftershocks', '19 deaths', '247 injured', '40 injured'],
    ],
    [
      'measured like the fields before',
      'Floods in Alderland\nFloods covered 148,632 hectares of rice fields, with 25,780 hectares in Birch.',
      ['148,632 crop_area', '25,780 crop_area'],
    ],
  ])('is %s', (_, text, metrics) => {
    expect(metricsOf(text)).toEqual(metrics);
  });

  it('counts one thing seized beside others', () => {
    expect(metricsOf('Police in Alderton seized one vehicle and 58 phones in an operation.')).toEqual([
      'one vehicles_seized',
      '58 phones_seized',
    ]);
  });
});

describe('what counts nothing', () => {
  it('is a number of an incident, a year before what happened, one of two', () => {
    expect(
      metricsOf(
        'Storm in Alderland\nIncident Number: 2105009579\nIn the first of two storms, lines fell. It recalls a 2008 seismic disaster. The storm killed 12 people.',
      ),
    ).toEqual(['12 deaths']);
  });
});

describe('when something is told', () => {
  it.each([
    [
      'of the whole accident, whenever police said so',
      '35 hurt as bus falls from bridge in Alderton\nAt least 35 passengers were injured when a bus fell from a bridge, police said today.',
      ['cumulative', 'cumulative'],
    ],
    [
      'of the accident, although another day is named by which it was counted',
      'Quake in Alderland\nBy yesterday afternoon, the news agency put the casualties at 600.',
      ['cumulative'],
    ],
    [
      'of a period, which another year is held against',
      'Road deaths in Alderland\nThe road safety authority counted 6,904 cases of road crashes as against 7,687 cases in the first half of 2022.',
      ['cumulative', 'cumulative'],
    ],
    [
      'of the weekend at the end',
      'Police of Alder City\nFour people have been arrested by police officers over the weekend.',
      ['new'],
    ],
    [
      'as it stands, for those without power',
      'Outages\nA storm hit Alderland. The north led the way with 39,548 customers without power.',
      ['current'],
    ],
    [
      'as it stands, for those who stay with others',
      'Floods in Alderland\nA total of 932 families opted to stay with relatives and friends.',
      ['current'],
    ],
  ])('is %s', (_, text, scopes) => {
    expect(scopesOf(text)).toEqual(scopes);
  });
});

describe('where something is told of', () => {
  it.each([
    [
      'the country, not the part that was hit hardest',
      'Death toll from Philippine floods climbs to 85\nMANILA – The death toll from floods in the central Philippines climbed to 85. Bicol, with a population of 5.8 million, was the hardest hit, with 68 killed.',
      ['Philippines', 'Philippines', 'Bicol', 'Bicol'],
    ],
    [
      'the country of several fires',
      'Some 191 people were killed in two factory fires in Pakistan. A fire in the city of Karachi killed 166 people.',
      ['Pakistan', 'Pakistan', 'Karachi'],
    ],
    [
      'no continent of a country left unnamed',
      'Storm in Vietnam\nSome 50,000 people were evacuated from towns in the Southeast Asian country.',
      ['Vietnam'],
    ],
  ])('is %s', (_, text, places) => {
    expect(
      figureLines(text).map((line) => line.split(/ - (?=\p{Lu})/u)[1]?.replace(/ (?:again|all|< .*)$/u, '')),
    ).toEqual(places);
  });
});
