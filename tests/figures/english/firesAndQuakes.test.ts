import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

describe('fires and quakes', () => {
  it('have stations, codes of towns and emergency numbers that count nothing', () => {
    expect(
      metricsOf(
        'Fire in Springfield\nMultiple 911 calls came from the 5400 block of Alder Dr. 77033. A crew of 54 firefighters from Stations 26, 36, 23 and 21, Rescue 42 and Rehab 17 responded.',
      ),
    ).toEqual(['54 staff']);
  });

  it('say where a town lies by a distance that is no figure', () => {
    expect(
      metricsOf(
        'Quake in the Philippines\nThe highest number of dead, 18, were in the municipality of Loon, 26 miles west of Carmen.',
      ),
    ).toEqual(['18 deaths']);
  });

  it('name what happened before what those counted include', () => {
    expect(
      metricsOf(
        'Quake in Leyte\nThe quake left two people dead and injured more than 100, including several in a collapsed building, and trapped six people.',
      ),
    ).toEqual(['two deaths', '100 injured', 'six trapped']);
    expect(
      metricsOf(
        'Fire in Leeds\nFour people, including a firefighter, were taken to Leeds’s Alder Street Hospital.',
      ),
    ).toEqual(['Four injured']);
  });
});

describe('daily reports', () => {
  it('count the outcome that a noun tells, in no place called by initials', () => {
    expect(
      figureLines(
        'Qatar reports 251 new COVID-19 cases\nMoPH also announced the recovery of 28 people from the disease.',
      ),
    ).toEqual(['251 confirmed new - Qatar', '28 recovered new - Qatar']);
  });

  it('have a total that today’s update tells', () => {
    expect(
      figureLines(
        'Guyana records 79 new COVID-19 cases\nAccording to the dashboard today, the total number of confirmed cases is now 7222.',
      ),
    ).toEqual(['79 confirmed new - Guyana', '7222 confirmed cumulative - Guyana']);
  });

  it('know the District of Columbia', () => {
    expect(
      figureLines('District of Columbia influenza report\nOne case of influenza was reported this week.'),
    ).toEqual(['One confirmed new - District of Columbia']);
  });
});

describe('visitors', () => {
  it('are of the country that they visited, held against the year before', () => {
    expect(
      figureLines(
        'Tourist arrivals up 6 percent in October\nTourist arrivals in October stood at 589,000, up 5.9 percent from the year-ago period. The number of tourists who visited India was highest for Japan.',
      ),
    ).toEqual(['6 visitors_yoy - - India', '589,000 visitors new - India', '5.9 visitors_yoy - - India']);
  });
});
