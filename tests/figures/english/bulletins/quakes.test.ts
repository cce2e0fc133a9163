import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('earthquakes', () => {
  it('reads magnitude, place, depth and damage', () => {
    const text = [
      'A 6.2-magnitude earthquake struck 41 km SSE of Sarangani in the Philippines at 0714 GMT on Monday, the US Geological Survey said. The epicenter, with a depth of 62.5 km, was initially determined to be at 5.06 degrees north latitude and 125.71 degrees east longitude. At least seven people were killed and 31 others injured, the disaster agency said. More than 40 aftershocks have been recorded, the strongest measuring 4.9. Some 120 houses collapsed and 1,450 were damaged. No tsunami warning was issued.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '6.2 magnitude - - Philippines',
      '41 distance - - Philippines',
      '62.5 depth - - Philippines',
      '5.06 latitude - - Philippines',
      '125.71 longitude - - Philippines',
      'seven deaths cumulative - Philippines',
      '31 injured cumulative - Philippines',
      '40 aftershocks cumulative - Philippines',
      '4.9 magnitude - - Philippines',
      '120 houses_collapsed cumulative - Philippines',
      '1,450 houses_damaged cumulative - Philippines',
    ]);
  });

  it('reads a list of coordinates', () => {
    const text = [
      'M 5.8 - 64 km W of Coalcomán, Mexico',
      'Time: 2024-03-05 08:39:12 UTC',
      'Location: 18.42°N 103.51°W',
      'Depth: 23.4 km',
      'A second quake of magnitude 4.7 followed 11 minutes later. The earthquake was felt by about 300,000 people. Two people suffered minor injuries and no deaths were reported.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '5.8 magnitude - - Mexico',
      '64 distance - - Mexico',
      '18.42 latitude - - Mexico',
      '103.51 longitude - - Mexico',
      '23.4 depth - - Mexico',
      '4.7 magnitude - - Mexico',
      '300,000 people cumulative - Mexico',
      'Two injured cumulative - Mexico',
      'no deaths cumulative - Mexico',
    ]);
  });

  it('reads a distance and a depth apart', () => {
    const text = [
      'MANILA - A magnitude 5.7 earthquake hit Davao Oriental at 8:39 a.m. Friday, state seismologists said. The tremor struck 22 kilometers northeast of Tarragona at a depth of 10 km. Intensity V was felt in Mati City. Aftershocks are expected. At least nine people were slightly hurt and 31 classrooms damaged.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '5.7 magnitude - - Davao Oriental',
      '22 distance - - Davao Oriental',
      '10 depth - - Davao Oriental',
      'nine injured cumulative - Davao Oriental',
      '31 classrooms_damaged cumulative - Davao Oriental',
    ]);
  });

  it('reads a line of coordinates', () => {
    const text = [
      'M 4.6 - 12 km NE of Ridgecrest, CA',
      '2023-06-11 04:12:33 (UTC) 35.701°N 117.553°W 8.2 km depth',
      'There were 34 responses. PAGER - GREEN. ShakeMap - V.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '4.6 magnitude - - Ridgecrest',
      '12 distance - - Ridgecrest',
      '35.701 latitude - - Ridgecrest',
      '117.553 longitude - - Ridgecrest',
      '8.2 depth - - Ridgecrest',
      '34 responses cumulative - Ridgecrest',
    ]);
  });

  it('reads an epicentre', () => {
    const text = [
      'A 5.5-magnitude earthquake jolted Xinjiang at 3:31 p.m. on Tuesday (Beijing Time), the China Earthquake Networks Center said. The epicenter was monitored at 39.82 degrees north latitude and 73.91 degrees east longitude. The quake struck at a depth of 15 km.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '5.5 magnitude - - Xinjiang',
      '39.82 latitude - - Xinjiang',
      '73.91 longitude - - Xinjiang',
      '15 depth - - Xinjiang',
    ]);
  });
});
