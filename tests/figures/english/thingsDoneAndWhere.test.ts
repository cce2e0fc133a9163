import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

describe('things', () => {
  it('take the name of what was done to them', () => {
    expect(
      metricsOf(
        'Floods in Kenya\n15 wells were contaminated. 3,000 chickens were culled. The airline was forced to cancel 40 flights. Power was restored to 800 homes. Power outages briefly affected 6,000 households.',
      ),
    ).toEqual([
      '15 wells_contaminated',
      '3,000 chickens_culled',
      '40 flights_cancelled',
      '800 users_restored',
      '6,000 users_affected',
    ]);
  });

  it('that were damaged share that name', () => {
    expect(
      figureLines('Storm in Kenya\nNearly 78 per cent of the houses destroyed are in Alder and Birch.')[0],
    ).toContain('78 houses_destroyed_share cumulative');
  });

  it('that police count beside arrests were taken', () => {
    expect(
      metricsOf('Police raids in Kenya\nOfficers made 12 arrests. They showed off 9 rifles and 4 knives.'),
    ).toEqual(['12 suspects_arrested', '9 guns_seized', '4 knives_seized']);
  });

  it('measure what their unit says', () => {
    expect(
      metricsOf(
        'Storm in Kenya\nWinds of up to 90 miles (145 km) per hour were recorded. The storm moved north at a speed of 25 kilometers per hour. The Alder at Birch stood at 6.2 metres. Two tremors of 4.2 and 3.6 magnitudes followed.',
      ),
    ).toEqual([
      '90 wind_speed',
      '145 wind_speed',
      '25 speed',
      '6.2 water_level',
      'Two quakes',
      '4.2 magnitude',
      '3.6 magnitude',
    ]);
  });

  it('are read in lakhs with decimals, and no bounds among them', () => {
    expect(
      metricsOf(
        'Floods in Kenya\nOver 2,62,723.74 hectares of crops were flooded. Drivers went 25 km/h over the speed limit.',
      ),
    ).toEqual(['2,62,723.74 crop_area']);
    expect(
      metricsOf('Inflation in Kenya\nInflation was 4.1% in May, within the tolerance band of 2%-6%.'),
    ).toEqual(['4.1 cpi_yoy']);
  });
});

describe('people', () => {
  it('left missing are no damaged houses, whatever else the storm damaged', () => {
    expect(
      metricsOf(
        'Floods in Kenya\nFloods killed 12 people, left 5 others missing and damaged homes and crops. At least 30 houses were destroyed, 60 damaged and roads flooded.',
      ),
    ).toEqual(['12 deaths', '5 missing', '30 houses_destroyed', '60 houses_damaged']);
  });

  it('that camps house are sheltered', () => {
    expect(
      metricsOf(
        'Floods in Kenya\n2,100 people are being hosted in 12 camps. Schools were housing just under 900 people.',
      ),
    ).toEqual(['2,100 sheltered', '12 shelters', '900 sheltered']);
  });

  it('of a local toll have no origin', () => {
    expect(
      figureLines(
        'Alder County, COVID-19\nFour more residents died, bringing the local death toll to 479.',
      ).map((line) => line.split(' ').slice(0, 4).join(' ')),
    ).toEqual(['Four deaths new -', '479 deaths cumulative -']);
  });
});

describe('counts of epidemics', () => {
  it('of a day are told out of its samples, of a county behind how many live there', () => {
    expect(
      figureLines(
        'COVID-19 in Kenya\n528 people have tested positive, out of a sample size of 6,291.\n- Nakuru County (pop. 103,009): 2 new cases; 148 total cases',
      ).map((line) => line.replace(/ <.*/u, '')),
    ).toEqual([
      '528 confirmed new - Kenya',
      '6,291 tests new - Kenya',
      '2 confirmed new - Nakuru County',
      '148 confirmed cumulative - Nakuru County',
    ]);
  });

  it('are of what a toll had been, and of the deaths whose share rose', () => {
    expect(
      metricsOf(
        'Cholera in Malawi\nThe death toll has increased from eight to 19. The proportion of deaths in hospital rose from 39% in March to 40% in April.\nDaily Positivity Rate (2.26 per cent)',
      ),
    ).toEqual(['eight deaths', '19 deaths', '39 deaths_share', '40 deaths_share', '2.26 positivity']);
  });
});

describe('places', () => {
  const placesOf = (text: string) =>
    figureLines(text).map((line) => /(?:new|cumulative|current|-) - (.+?)(?: <| again|$)/u.exec(line)?.[1]);

  it('that a road or a flight leads to are none of an accident', () => {
    expect(
      placesOf(
        'A bus overturned in southern Peru, killing two people.\nIt was on a highway, bound for Lima, with 31 people on board.',
      ),
    ).toEqual(['Peru', 'Peru']);
  });

  it('before a colon at the head of a text are where it is dated from', () => {
    expect(
      placesOf(
        'Quake hits West Sumatra, 7 killed\nJakarta: Seven people were killed and 85 injured as a strong earthquake shook the western province before dawn, officials said.',
      ),
    ).toEqual(['West Sumatra', 'West Sumatra', 'West Sumatra']);
  });

  it('of a row say nothing of the total behind it', () => {
    expect(
      placesOf(
        'COVID-19 in Alder County\nThe health department reports 140 cases. Birch County has 2 cases, Cedar County has 9, and Dogwood County has 129. The total number includes 35 new cases today.',
      ),
    ).toEqual(['Alder County', 'Birch County', 'Cedar County', 'Dogwood County', 'Alder County']);
  });

  it('that open a paragraph hold it, though the sentence counts nothing', () => {
    expect(
      placesOf(
        'Floods in Bihar\n19 people have died in Bihar.\nUttar Pradesh has also witnessed heavy rain. Six people have died since 1 July.',
      ),
    ).toEqual(['Bihar', 'Uttar Pradesh']);
  });

  it('right before the next number are that one’s', () => {
    expect(
      placesOf(
        'Floods in India\nOfficials said in Assam 8 people were killed in landslides, in Kerala, over 5,000 people were affected.',
      ),
    ).toEqual(['Assam', 'Kerala']);
  });
});
