import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('disasters', () => {
  it('reads a toll that passed a number', () => {
    const text = [
      'The death toll from the magnitude 7.8 earthquake that hit southern Türkiye on 6 February passed 41,000, officials said on Wednesday. In Syria 5,814 people have died. More than 105,000 people were injured, 13,200 of whom are still in hospital. Some 61,722 buildings have collapsed or must be pulled down. 4,300 aftershocks were recorded. A 14-year-old was rescued after 248 hours.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '7.8 magnitude - - Türkiye',
      '41,000 deaths cumulative - Türkiye',
      '5,814 deaths cumulative - Syria',
      '105,000 injured cumulative - Türkiye',
      '13,200 in_hospital current - Türkiye < 105,000',
      '61,722 houses_collapsed cumulative - Türkiye',
      '4,300 aftershocks cumulative - Türkiye',
    ]);
  });

  it('reads dead, missing, displaced, houses and fields', () => {
    const text = [
      'Flash floods in northern Kenya have killed at least 38 people and left 12 missing, the interior ministry said on Thursday. Some 4,600 households, or about 23,000 people, have been displaced in Garissa, Wajir and Mandera. Around 1,200 houses were destroyed and 3,400 damaged, while 8,500 hectares of farmland were flooded. 17 evacuation centres have been opened. In Garissa County, 14 people died and five are unaccounted for. Rescuers pulled 26 people from rooftops.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '38 deaths cumulative - Kenya',
      '12 missing cumulative - Kenya',
      '4,600 displaced cumulative - Kenya',
      '23,000 displaced cumulative - Kenya',
      '1,200 houses_destroyed cumulative - Kenya',
      '3,400 houses_damaged cumulative - Kenya',
      '8,500 crop_area cumulative - Kenya',
      '17 shelters current - Kenya',
      '14 deaths cumulative - Garissa County < 38',
      'five missing current - Garissa County',
      '26 rescued cumulative - Kenya',
    ]);
  });

  it('reads provinces named before their numbers', () => {
    const text = [
      'According to the National Disaster Management Authority (NDMA), between 14 June and 20 August, 903 people died and 1,293 were injured, including 326 children killed. Across the country, 495,259 houses were damaged and over 700,000 livestock lost. In Sindh, 293 deaths were reported, in Balochistan 230, in Khyber Pakhtunkhwa 169 and in Punjab 164. More than 184,000 people are in relief camps. Some 3,000 km of roads and 129 bridges have been damaged.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '903 deaths cumulative - Pakistan',
      '1,293 injured cumulative - Pakistan',
      '326 deaths cumulative - Pakistan < 1,293',
      '495,259 houses_damaged cumulative - Pakistan',
      '700,000 livestock_lost cumulative - Pakistan',
      '293 deaths cumulative - Sindh < 903',
      '230 deaths cumulative - Balochistan < 903',
      '169 deaths cumulative - Khyber Pakhtunkhwa < 903',
      '164 deaths cumulative - Punjab < 903',
      '184,000 sheltered current - Pakistan',
      '3,000 roads_damaged cumulative - Pakistan',
      '129 bridges_damaged cumulative - Pakistan',
    ]);
  });

  it('reads bodies found', () => {
    const text = [
      'Rescuers have recovered 14 bodies from the landslide in Enga Province, and about 70 villagers are still missing. More than 150 houses were buried. Twenty-three injured were flown to the provincial hospital, including five children. Over 1,000 people have been evacuated.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '14 deaths cumulative - Enga Province',
      '70 missing current - Enga Province',
      '150 houses_destroyed cumulative - Enga Province',
      'Twenty-three injured cumulative - Enga Province',
      'five injured cumulative - Enga Province < Twenty-three',
      '1,000 evacuated cumulative - Enga Province',
    ]);
  });

  it('reads people in provinces affected', () => {
    const text = [
      'Typhoon Lanmar: Situation report No. 4',
      'As of 6 a.m. on 19 October, 41 people had been reported dead, 17 missing and 263 injured, the national disaster council said. A total of 1.2 million people (288,400 families) in 11 provinces were affected, of whom 214,500 are staying in 1,803 evacuation centres. 12,450 houses were destroyed and 58,210 partially damaged. Damage to agriculture is estimated at $86 million. Power has been restored to 34 of 51 towns.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '41 deaths cumulative - -',
      '17 missing cumulative - -',
      '263 injured cumulative - -',
      '1.2 million affected cumulative - -',
      '288,400 affected cumulative - - < 1.2 million',
      '214,500 sheltered current - - < 1.2 million',
      '1,803 shelters current - -',
      '12,450 houses_destroyed cumulative - -',
      '58,210 houses_damaged cumulative - -',
      '86 million economic_loss cumulative - -',
    ]);
  });

  it('reads wind, speed, pressure, rain and surge', () => {
    const text = [
      'Tropical Storm Mira, packing maximum sustained winds of 95 km/h and gusts of up to 120 km/h, was located 310 km east of Luzon at 10 a.m. on Tuesday and was moving northwest at 20 km/h. The central pressure was 985 hPa. Rainfall of 100 to 200 mm is expected in the Bicol Region. Storm surges of up to 2.5 metres are possible. Signal No. 2 was raised in 6 provinces.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '95 wind_speed - - Luzon',
      '120 wind_speed - - Luzon',
      '310 distance - - Luzon',
      '20 speed - - Luzon',
      '985 pressure - - Luzon',
      '100 rainfall - - Bicol Region',
      '200 rainfall - - Bicol Region',
      '2.5 surge - - Luzon',
    ]);
  });

  it('reads wind and customers without power', () => {
    const text = [
      'At least 26 people died when a tornado with winds of up to 170 mph tore through Rolling Fork, Mississippi, late on Friday. Four people were reported missing and dozens were injured. About 89,000 customers were without power. The twister was on the ground for 59 miles.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '26 deaths cumulative - Rolling Fork',
      '170 wind_speed - - Rolling Fork',
      'Four missing cumulative - Rolling Fork',
      '89,000 users_affected cumulative - Rolling Fork',
      '59 distance - - Rolling Fork',
    ]);
  });

  it('reads rain by district and people hurt', () => {
    const text = [
      'A red rainstorm warning was in force from 7.05am to 10.30am. More than 70 millimetres of rain fell over Kowloon within an hour and 158 mm was recorded at Tai Po. The Hospital Authority said 12 men and 8 women were injured. There were 22 confirmed reports of flooding and three landslides. 143 people sought refuge in 18 temporary shelters.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '70 rainfall - - Kowloon',
      '158 rainfall - - Tai Po',
      '12 injured cumulative - Hong Kong',
      '8 injured cumulative - Hong Kong',
      '22 reports cumulative - Hong Kong',
      'three landslides cumulative - Hong Kong',
      '143 sheltered current - Hong Kong',
      '18 shelters current - Hong Kong',
    ]);
  });

  it('reads the killed, the hurt and who came', () => {
    const text = [
      'A fire broke out at a garment factory in Dhaka on Saturday afternoon, killing at least nine workers and injuring 30 others. Fifteen fire engines and about 120 firefighters were sent to the scene. The blaze, in a six-storey building, was put out after five hours. Three people are still missing.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'nine deaths cumulative - Dhaka',
      '30 injured cumulative - Dhaka',
      'Fifteen vehicles cumulative - Dhaka',
      '120 staff cumulative - Dhaka',
      'Three missing current - Dhaka',
    ]);
  });

  it('reads a fall into a gorge', () => {
    const text = [
      "A bus carrying 44 pilgrims fell into a gorge in Nepal's Tanahun district on Friday, killing 27 people and injuring 16, an official said. One person is missing. Rescue helicopters took 12 of the injured to Kathmandu.",
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '44 on_board cumulative - Tanahun',
      '27 deaths cumulative - Tanahun < 44 all',
      '16 injured cumulative - Tanahun < 44 all',
      'One missing current - Tanahun < 44 all',
      '12 injured cumulative - Tanahun < 16',
    ]);
  });

  it('reads houses by district', () => {
    const text = [
      'Bangladesh: Cyclone situation report as of 28 May',
      'The cyclone left 16 people dead and affected 4.6 million people in 19 districts. An estimated 40,338 houses were destroyed and a further 133,528 damaged. 807,023 people took refuge in 9,424 shelters. WFP reached 12,000 families with fortified biscuits. In Khulna, 20,762 houses were destroyed; in Satkhira 1,192. At least 27 million people lost electricity.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '16 deaths cumulative - Bangladesh',
      '4.6 million affected cumulative - Bangladesh',
      '40,338 houses_destroyed cumulative - Bangladesh',
      '133,528 houses_damaged cumulative - Bangladesh',
      '807,023 sheltered current - Bangladesh',
      '9,424 shelters current - Bangladesh',
      '12,000 families cumulative - Bangladesh',
      '20,762 houses_destroyed cumulative - Khulna < 40,338',
      '1,192 houses_destroyed cumulative - Satkhira < 40,338',
      '27 million users_affected cumulative - Bangladesh',
    ]);
  });

  it('reads islands and shelters', () => {
    const text = [
      'Heavy rain since 9 July triggered floods in Vanuatu. According to media, three people died, two in Sanma and one in Malampa, and five remain missing. About 1,100 people were evacuated to 14 shelters. 96 houses were damaged, 12 of which beyond repair. Over the next 24 hours, up to 150 mm of rain is forecast.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'three deaths cumulative - Vanuatu',
      'two deaths cumulative - Sanma < three all',
      'one deaths cumulative - Malampa < three all',
      'five missing current - Vanuatu',
      '1,100 evacuated cumulative - Vanuatu',
      '14 shelters current - Vanuatu',
      '96 houses_damaged cumulative - Vanuatu',
      '12 houses_damaged cumulative - Vanuatu < 96',
      '150 rainfall - - Vanuatu',
    ]);
  });
});
