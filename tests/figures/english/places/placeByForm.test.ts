import { describe, expect, test } from 'vitest';
import { placeByForm } from '../../../../lib/figures/english/places/placeByForm';

describe('a place that no list knows', () => {
  test.each([
    ['heads the title', 'Quillmarsh: Heron Fire evening update', [], 'Quillmarsh'],
    ['stands behind "for" in the title', 'Latest case figures for Quill Marsh', [], 'Quill Marsh'],
    [
      'is in the name of its board of health',
      '',
      ['The Quillmarsh Department of Health has 12 new cases.'],
      'Quillmarsh',
    ],
    ['is named in the first sentence', '', ['Twelve new cases were found in Quillmarsh.'], 'Quillmarsh'],
  ])('%s', (_, headline, sentences, place) => {
    expect(placeByForm(headline, sentences, `${headline}\n${sentences.join(' ')}`)).toBe(place);
  });

  test('is the first word of the title if the text has it as a name', () => {
    const headline = 'Quillmarsh respiratory bulletin';
    expect(placeByForm(headline, [], `${headline}\nCases rose in the west of Quillmarsh.`)).toBe(
      'Quillmarsh',
    );
    expect(
      placeByForm('Seasonal respiratory bulletin', [], 'Seasonal respiratory bulletin\nCases rose.'),
    ).toBeNull();
  });
});

test('the country of the parts and peoples that a text names', () => {
  expect(placeByForm('', [], 'Most new claims were in Michigan, Missouri and Texas.')).toBe('US');
  expect(placeByForm('', [], 'Two more Singapore citizens have died.')).toBe('Singapore');
  expect(placeByForm('', [], 'It was felt in Chile, Peru and Bolivia.')).toBeNull();
});

test('none of a row of names is the whole', () => {
  const told = 'Raids were made in the Upper, Lower and Outer Provinces.';
  expect(placeByForm('', [told], told)).toBeNull();
});

test('a body, a fire and an illness are none', () => {
  expect(placeByForm('Heron Fire: 400 acres', [], 'Heron Fire: 400 acres')).toBeNull();
  expect(placeByForm('Weather Office: a record', [], 'Weather Office: a record')).toBeNull();
});
