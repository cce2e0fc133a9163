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

describe('a title of five characters', () => {
  const title = '老街的钟楼';
  const clean = [
    '修表的师傅今年七十岁，每天清早，第一件事是上弦，一圈不多，一圈不少，这样做了四十年。',
    '学徒换过六个，留下来的只有一个，姓何，手很稳，话不多，夏天站在梯子上擦指针，冬天给齿轮上油。',
    '有人问，手机上都有时间，为什么还要修，他笑笑说，听见响声的人，会抬头看一眼天。',
  ].join('\n');

  it('is enough where every slot holds its turn', () => {
    const { text } = injectTitle(title, clean, { ...seedRule(3, 40), drop: 0 }, seededRandom(5));
    expect(text.match(/老街/g)?.length).toBeGreaterThan(5);
    expect(readFromTitle(title, text).text).toBe(clean);
  });

  it('takes nothing from a clean text, whatever it says', () => {
    expect(readFromTitle(title, clean).text).toBe(clean);
    const again = clean.replaceAll('，', '，老街的').replaceAll('。', '，钟楼还在。');
    expect(readFromTitle(title, again).text).toBe(again);
  });
});
