import { describe, expect, it } from 'vitest';
import { injectTitle, seedRule } from '../pollute/injectTitle';
import { seededRandom } from '../pollute/random';
import { readFromTitle } from '../pollute/readFromTitle';

const TITLE = 'Allotment week: four plots shared';
const BODY = [
  'The rain held off on Saturday, and nearly everyone who had put a name down came to the gate before nine.',
  'Two families took the long bed by the wall, a retired nurse chose the corner with the quince, and the school asked for whatever was left.',
  'Keys go out on Monday, water is free until June, and nobody may keep hens.',
  'By noon the shed had a lock, the path had gravel, and the kettle was on.',
].join('\n');

describe('a title of a few words in a script that has long ones', () => {
  it('is enough to find its pieces', () => {
    const rule = { ...seedRule(5, 12), marks: ',.', anchors: [], drop: 0 };
    const polluted = injectTitle(TITLE, BODY, rule, seededRandom(3));
    expect(polluted.pieces.length).toBeGreaterThan(9);
    expect(readFromTitle(TITLE, polluted.text).text).toBe(BODY);
  });

  it('takes nothing from a clean text', () => {
    expect(readFromTitle(TITLE, BODY).text).toBe(BODY);
  });
});
