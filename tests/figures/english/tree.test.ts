import { describe, expect, it } from 'vitest';
import { figureLines, readText } from './figureLines';

/** raw of every part → raw of its whole, "*" where the parts are all of it. */
const tree = (text: string) =>
  figureLines(text).flatMap((line) => {
    const found = /^(\S+) .*< (\S+)( all)?/u.exec(line);
    return found ? [`${found[1]}<${found[2]}${found[3] ? '*' : ''}`] : [];
  });

describe('the tree of parts', () => {
  it.each([
    ['including', '30 new cases were reported, including 4 in Leeds and 6 in York.', ['4<30', '6<30']],
    [
      'more than all: some of them are not proved by the others',
      '30 people were killed, including 20 in Leeds, 10 in York and 2 in Hull.',
      ['20<30', '10<30', '2<30'],
    ],
    ['of which', '30 new cases were found, of which 20 are local and 10 are imported.', ['20<30*', '10<30*']],
    [
      'of these',
      'There were 30 new cases. Of these, 20 are local and 10 are imported.',
      ['20<30*', '10<30*'],
    ],
    ['of the number', 'There were 30 new cases. Of the 30 cases, 21 are men.', ['21<30']],
    ['of the kind', 'There were 5 deaths among 90 new cases. Of the new cases, 60 are women.', ['60<90']],
    ['a bracket', 'Police counted 40 injured (25 drivers and 15 riders).', ['25<40*', '15<40*']],
    [
      'brackets behind labels',
      'The 30 cases are in Leeds (12 cases), York (10) and Hull (8).',
      ['12<30*', '10<30*', '8<30*'],
    ],
    ['a colon', 'New cases: 30 in total: 12 in Leeds, 10 in York, 8 in Hull.', ['12<30*', '10<30*', '8<30*']],
    [
      'lines under a colon',
      'The 30 new cases are in:\n12 in Leeds\n10 in York\n8 in Hull\nThere were 2 deaths.',
      ['12<30*', '10<30*', '8<30*'],
    ],
    ['some of them', 'There are 30 new cases. Twelve of them are imported.', ['Twelve<30']],
    ['of whom behind', '300 people were hurt, 40 of whom are still in hospital.', ['40<300']],
    [
      'past those who are gone',
      'There were 300 patients in hospital, 25 fewer than on Monday, 4 of them on ventilators.',
      ['4<300'],
    ],
    [
      'including, past those who are gone',
      'There were 300 patients in hospital, down 25 from Monday, including 4 on ventilators.',
      ['4<300'],
    ],
    ['out of', '18 of 64 samples were positive.', ['18<64']],
    [
      'the rest',
      'There are 30 new cases. Of these, 18 are local. The remaining 12 cases are imported.',
      ['18<30*', '12<30*'],
    ],
    [
      'the whole by its sum',
      'Two people died at home. Nine people were hurt in Leeds and 31 in York, 40 in all.',
      ['Nine<40*', '31<40*'],
    ],
    [
      'a sentence that adds up',
      'The toll rose to 31. Twenty died on the spot and 11 in hospital.',
      ['Twenty<31*', '11<31*'],
    ],
    ['rows that add up', 'Tests: 500\nNegative: 480\nPositive: 20', ['480<500*', '20<500*']],
    [
      'one whole split twice',
      'There were 30 new cases: 18 men and 12 women, 25 local and 5 imported.',
      ['18<30*', '12<30*', '25<30*', '5<30*'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tree(text)).toEqual(expected);
  });

  it('keeps two splits of one whole apart', () => {
    const figures = readText('There were 30 new cases: 18 men and 12 women, 25 local and 5 imported.');
    const groups = figures.slice(1).map(({ group }) => group);
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).toBe(groups[3]);
    expect(groups[0]).not.toBe(groups[2]);
  });

  it('calls a closed list all of its whole when it misses it by a slip, not when it misses it by far', () => {
    expect(
      tree(
        'Europe had 65,554 confirmed cases: 57,697 in the west, 3,966 in the east and 4,221 in the north.',
      ),
    ).toEqual(['57,697<65,554*', '3,966<65,554*', '4,221<65,554*']);
    expect(
      tree('Europe had 65,554 confirmed cases: 7,697 in the west, 3,966 in the east and 4,221 in the north.'),
    ).toEqual(['7,697<65,554', '3,966<65,554', '4,221<65,554']);
  });

  it('does not take numbers that meet by chance for parts', () => {
    expect(tree('The storm left 5 dead, 3 missing and 2 injured.')).toEqual([]);
  });
});
