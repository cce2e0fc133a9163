import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('rows that are told respectively', () => {
  it('gives every number the thing of its turn', () => {
    expect(
      figureLines(
        'Mpox update\nThe new cases and deaths push the global totals to 86,400 and 110, respectively.',
      ),
    ).toEqual(['86,400 confirmed cumulative - World', '110 deaths cumulative - World']);
  });

  it('gives every number the place behind the row', () => {
    expect(
      figureLines(
        'Storm outages in the US\nAs of 9:00 Monday, 52,000 homes were without power in Maine, and 15,000 and 9,000 in Vermont and Ohio, respectively.',
      ),
    ).toEqual([
      '52,000 users_affected current - Maine',
      '15,000 users_affected current - Vermont',
      '9,000 users_affected current - Ohio',
    ]);
  });
});

describe('places round a number', () => {
  it('reads where the worst was and where counts were reported from', () => {
    expect(
      figureLines(
        'Floods in Pakistan\nIn Pakistan 290 people have died. The hardest-hit region is Sindh, where 112 deaths were reported. Most of the damage was reported from Balochistan with 241 houses damaged.',
      ),
    ).toEqual([
      '290 deaths cumulative - Pakistan',
      '112 deaths cumulative - Sindh < 290',
      '241 houses_damaged cumulative - Balochistan',
    ]);
  });

  it('takes no destination and no longer name for the place', () => {
    expect(
      figureLines(
        'TULSA (Reuters) - Two people died when a bus overturned near Tulsa.\nIt had been carrying 30 people to a casino in Kansas.',
      ),
    ).toEqual(['Two deaths cumulative - Tulsa', '30 on_board cumulative - Tulsa']);
  });

  it('reads the count of a county that its paragraph is labelled with', () => {
    expect(
      figureLines(
        'Coronavirus in Florida\nFlorida reported 900 new cases.\nAlder County: 120 new cases. The county now has 4,010 confirmed cases. In total, 5,100 residents were tested on Monday.\nBirch County: 60 new cases and 2 new deaths.',
      ).slice(1),
    ).toEqual([
      '120 confirmed new - Alder County < 900',
      '4,010 confirmed cumulative - Alder County',
      '5,100 people_tested new - Alder County',
      '60 confirmed new - Birch County < 900',
      '2 deaths new - Birch County',
    ]);
  });
});

describe('scopes of the hour and of the day', () => {
  it('knows who was in hospital at an hour', () => {
    expect(
      figureLines(
        'Coronavirus in Ohio\nAs of 1 p.m. Tuesday, 2,130 people across Ohio were hospitalized with COVID-19.',
      ),
    ).toEqual(['2,130 in_hospital current - Ohio']);
  });

  it('takes a window for new that opens with the last report, and a day for none that only says until when', () => {
    expect(
      figureLines(
        'Coronavirus in Ohio\nSince Saturday’s report, 139 people in Ohio have tested positive. As of 9am today, a total of 24,900 people have been tested in Ohio.',
      ),
    ).toEqual(['139 confirmed new - Ohio', '24,900 people_tested cumulative - Ohio']);
  });

  it('counts nobody for the days without cases', () => {
    expect(
      figureLines('Coronavirus in Fiji\nIt was the fourth straight day that no cases were reported in Fiji.'),
    ).toEqual([]);
  });
});

describe('things of disasters and statistics', () => {
  it('reads a count that is said again as what it was', () => {
    expect(
      figureLines(
        'ISLAMABAD: In the past 24 hours floods in Pakistan damaged 296 houses and hurt 15 people, officials of the disaster authority said in a long report on the rains of the season.\nThe floods swept away a total of 296 houses, of which 119 were completely destroyed and 177 were partially damaged.',
      ),
    ).toEqual([
      '296 houses_damaged new - Pakistan',
      '15 injured new - Pakistan',
      '296 houses_damaged new - Pakistan again',
      '119 houses_destroyed new - Pakistan < 296 all',
      '177 houses_damaged new - Pakistan < 296 all',
    ]);
  });

  it('reads livestock that was killed and how shallow a quake was', () => {
    expect(
      figureLines(
        'Quake in Nepal\nThe quake in Nepal was very shallow, only 6.7 miles. It caused the loss of 18 lives, killing 1,010 livestock.',
      ),
    ).toEqual([
      '6.7 depth - - Nepal',
      '18 deaths cumulative - Nepal',
      '1,010 livestock_lost cumulative - Nepal',
    ]);
  });

  it('reads those confirmed of a toll', () => {
    expect(
      figureLines(
        'Typhoon in Palau\nThe number of fatalities in Palau remained at 30, with 12 confirmed so far.',
      ),
    ).toEqual(['30 deaths cumulative - Palau', '12 deaths cumulative - Palau < 30']);
  });

  it('reads indices of prices by their kind', () => {
    expect(
      figureLines(
        'Inflation in Nigeria\nThe urban inflation rate in Nigeria increased by 13.03 per cent in May. Core CPI, which excludes food and energy prices, rose 0.54% year-on-year in May and 0.10% from April.',
      ),
    ).toEqual([
      '13.03 urban_cpi_yoy - - Nigeria',
      '0.54 core_cpi_yoy - - Nigeria',
      '0.10 core_cpi_mom - - Nigeria',
    ]);
  });

  it('reads how many jobs an employment gained', () => {
    expect(figureLines('US jobs\nFederal government employment in the US increased by 4,000 jobs.')).toEqual([
      '4,000 federal_government_employment_change new - US',
    ]);
  });
});
