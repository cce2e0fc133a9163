import { describe, expect, test } from 'vitest';
import { type FigureNode, figureForest, figureNode } from '../../lib/view/figureTree';
import { makeFigure, makeReading } from '../makeReading';

const whole = makeFigure({ id: 'f1', value: 5 });
const east = makeFigure({ id: 'f2', value: 3, partOf: 'f1', group: 'place', exhaustive: true });
const west = makeFigure({ id: 'f3', value: 2, partOf: 'f1', group: 'place', exhaustive: true });
const men = makeFigure({ id: 'f4', value: 4, partOf: 'f1', group: 'sex', exhaustive: true });
const converted = makeFigure({ id: 'f5', value: 1, partOf: 'f2' });
const check = { whole: 'f1', parts: ['f2', 'f3'], sum: 5, expected: 5, exhaustive: true, ok: true };

function outline(node: FigureNode): unknown {
  return { [node.figure.id]: node.splits.map((split) => split.parts.map(outline)) };
}

describe('figureForest', () => {
  test('hangs parts under their whole, one split a group, with the sum of that split', () => {
    const reading = makeReading({ figures: [whole, east, west, men, converted], checks: [check] });
    const [root] = figureForest(reading);
    expect(root && outline(root)).toEqual({
      f1: [[{ f2: [[{ f5: [] }]] }, { f3: [] }], [{ f4: [] }]],
    });
    expect(root?.splits.map((split) => split.check)).toEqual([check, null]);
  });

  test('leaves out repeats, and shows a part whose whole is gone', () => {
    const repeat = makeFigure({ id: 'f6', repeatOf: 'f1' });
    const orphan = makeFigure({ id: 'f7', partOf: 'f99' });
    const reading = makeReading({ figures: [whole, repeat, orphan] });
    expect(figureForest(reading).map((node) => node.figure.id)).toEqual(['f1', 'f7']);
  });

  test('keeps a repeat that a sum counts, or the sum would not come out; no other, in a tree of its own neither', () => {
    const said = makeFigure({ id: 'f6', value: 2 });
    const again = { ...west, repeatOf: 'f6' };
    const idle = makeFigure({ id: 'f7', value: 3, partOf: 'f1', group: 'place', repeatOf: 'f2' });
    const twice = { ...check, whole: 'f6', parts: ['f8'], sum: 2, exhaustive: false };
    const echo = makeFigure({ id: 'f8', value: 2, partOf: 'f1', group: 'sex', repeatOf: 'f6' });
    const figures = [said, whole, east, again, idle, echo];
    const reading = makeReading({ figures, checks: [check, twice] });
    const kept = { f1: [[{ f2: [] }, { f3: [] }]] };
    expect(figureForest(reading).map(outline)).toEqual([{ f6: [] }, kept]);
    expect(outline(figureNode(reading, whole))).toEqual(kept);
  });

  test('ends on figures that are each other’s part', () => {
    const one = makeFigure({ id: 'f1', partOf: 'f2' });
    const other = makeFigure({ id: 'f2', partOf: 'f1' });
    const node = figureNode(makeReading({ figures: [one, other] }), one);
    expect(outline(node)).toEqual({ f1: [[{ f2: [] }]] });
  });
});
