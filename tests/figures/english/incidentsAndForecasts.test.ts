import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines';

describe('floods', () => {
  it('reads those in distress, where they are the most, and what is taken on', () => {
    expect(
      figureLines(
        'Floods in Assam\nIn Assam nearly 86,000 people were hit by the deluge. Alderpur is the worst affected where almost 53,000 people are in distress, followed by Birchpur with nearly 20,000 persons.',
      ),
    ).toEqual([
      '86,000 affected cumulative - Assam',
      '53,000 affected cumulative - Alderpur < 86,000',
      '20,000 affected cumulative - Birchpur < 86,000',
    ]);
  });

  it('takes damage for a total, whatever is so at present, and goods that were given for supplies', () => {
    expect(
      figureLines(
        'Floods in Assam\nAt present, 174 villages are under water and 5,147 hectares of crop areas have been damaged in Assam. The authorities have distributed 410 quintals of rice.',
      ),
    ).toEqual(['5,147 crop_area cumulative - Assam', '410 supplies cumulative - Assam']);
  });

  it('lets the second of two things share what became of the first', () => {
    expect(figureLines('Floods in Assam\nThe flood damaged 127 roads and 2 bridges in Assam.')).toEqual([
      '127 roads_damaged cumulative - Assam',
      '2 bridges_damaged cumulative - Assam',
    ]);
  });
});

describe('incidents', () => {
  it('reads coaches that derailed and no night train as news of the night', () => {
    expect(
      figureLines(
        'Train crash in Bihar\nAt least 15 people were killed in Bihar when an overnight passenger train left the tracks. The crash saw 18 coaches of a passenger train derailed.',
      ),
    ).toEqual(['15 deaths cumulative - Bihar', '18 carriages_derailed cumulative - Bihar']);
  });

  it('reads the height of a tsunami and the force of a quake, not the end of its scale', () => {
    expect(
      figureLines(
        'Quake in Japan\nThe agency put the magnitude as 7.5. A tsunami of up to 70 centimetres was seen in Japan. The quake measured a strong 5 on the seismic intensity scale to 7.',
      ),
    ).toEqual(['7.5 magnitude - - Japan', '70 wave_height - - Japan', '5 intensity - - Japan']);
  });
});

describe('statistics', () => {
  it('leaves out what economists had expected', () => {
    expect(
      figureLines(
        'Jobs in Canada\nThe number of employed people in Canada climbed by 46,700 m-o-m in September. Economists had anticipated a rise of 27,000.',
      ),
    ).toEqual(['46,700 employment_change new - Canada']);
  });

  it('takes what police count over a holiday for new', () => {
    expect(
      figureLines(
        'Traffic in Georgia\nDuring the New Year’s holiday period, state police in Georgia issued 6,400 citations.',
      ),
    ).toEqual(['6,400 citations_issued new - Georgia']);
  });
});
