import { describe, expect, it } from 'vitest';
import { metricsOf } from '../figureLines';

const named = (headline: string, sentence: string) => metricsOf(`${headline}\n${sentence}`).join(', ');

describe('what relief reports count', () => {
  it.each([
    ['The camps host 4,100 people.', '4,100 sheltered'],
    ['Some 4,100 people live in 16 camps.', '4,100 sheltered, 16 shelters'],
    ['About 4,100 displaced people live in 16 sites.', '4,100 sheltered, 16 shelters'],
    ['Nearly 4,100 people are cut off.', '4,100 stranded'],
    ['At least 4,100 people have been reached with aid.', '4,100 people_reached'],
    ['Agencies have reached 4,100 people.', '4,100 people_reached'],
    ['Over 4,100 children are out of school.', '4,100 students_affected'],
    ['Over 4,100 head of livestock were swept away.', '4,100 livestock_lost'],
    ['At least 41 schools were hit.', '41 schools_damaged'],
    ['The floods have reached 41 schools.', '41 schools_affected'],
    ['Teams are looking for 14 people.', '14 missing'],
    ['A crew of 14 people were airlifted to safety.', '14 rescued'],
    ['Some 4,100 homes are under water.', '4,100 houses_damaged'],
    ['Some 4,100 homes are without water.', '4,100 water_outages'],
    ['The camps have 410 tents. The army has sent 90 tents.', '410 tents, 90 supplies'],
    ['Three landslides blocked the road.', 'Three landslides'],
    ['There are 12 cases of cholera.', '12 confirmed'],
  ])('%s', (sentence, metrics) => {
    expect(named('Floods in Kenya', sentence)).toBe(metrics);
  });
});

describe('what fires and police reports count', () => {
  it.each([
    ['Wildfires in Chile', 'At present 410 people are assigned.', '410 staff'],
    ['Wildfires in Chile', 'Some 410 homes are on evacuation alert.', '410 evacuated'],
    ['Wildfires in Chile', 'Crews met 41 wildfires with 12 dozers.', '41 fires, 12 equipment'],
    ['Police in Chile', 'Police laid 410 charges.', '410 offences'],
    ['Police in Chile', 'Marine units stopped 41 vessels.', '41 boats_checked'],
    [
      'Power cuts in Chile',
      'The storm knocked out 41 substations, and 12 trees fell.',
      '41 substations_down, 12 trees_down',
    ],
  ])('%s: %s', (headline, sentence, metrics) => {
    expect(named(headline, sentence)).toBe(metrics);
  });
});
