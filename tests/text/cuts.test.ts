import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blocksToText, textBlock } from '../../lib/text/blocks';
import { cutBlocks } from '../../lib/text/cutBlocks';
import { type Cut, closeEmptyLines, mergeCuts, restoreText, toRemovals, trimText } from '../../lib/text/cuts';

const line = fc.string({ unit: fc.constantFrom('甲', '乙', '1', ',', ' ', 'a'), maxLength: 12 });
const lines = fc.array(line, { minLength: 1, maxLength: 6 });

/** Disjoint cuts over a text of some length, from sorted points; touching ones included. */
const cutsOver = (length: number, applied = fc.boolean()): fc.Arbitrary<readonly Cut[]> =>
  fc.array(fc.tuple(fc.nat({ max: length }), applied, fc.boolean()), { maxLength: 10 }).map((points) => {
    const sorted = [...points].sort((a, b) => a[0] - b[0]);
    return sorted.slice(1).flatMap(([end, isApplied, isCut], i): Cut[] => {
      const start = sorted[i]?.[0] ?? 0;
      return isCut && end > start ? [cut(start, end, isApplied)] : [];
    });
  });

const cut = (start: number, end: number, applied = true): Cut => ({
  kind: 'injected',
  start,
  end,
  confidence: 0.9,
  evidence: ['made for the test'],
  applied,
});

const textWithCuts = lines.chain((list) => {
  const source = list.join('\n');
  return fc.record({ list: fc.constant(list), source: fc.constant(source), cuts: cutsOver(source.length) });
});

const isDisjoint = (cuts: readonly Cut[]) => cuts.every((each, i) => each.start >= (cuts[i - 1]?.end ?? 0));

describe('trimText', () => {
  it('keeps every character outside the applied cuts, and finds it again', () => {
    fc.assert(
      fc.property(textWithCuts, ({ source, cuts }) => {
        const trimmed = trimText(source, cuts);
        const kept = [...source.split('').keys()].filter(
          (at) => !cuts.some((each) => each.applied && at >= each.start && at < each.end),
        );
        expect(trimmed.text).toBe(kept.map((at) => source[at]).join(''));
        for (const [offset, at] of kept.entries()) {
          expect(trimmed.toSource(offset)).toBe(at);
          expect(trimmed.toTrimmed(at)).toBe(offset);
        }
        expect(trimmed.toSource(trimmed.text.length)).toBe(source.length);
      }),
    );
  });

  it('gives the place of the gap for an offset inside a cut', () => {
    const trimmed = trimText('甲乙丙丁', [cut(1, 3)]);
    expect(trimmed.text).toBe('甲丁');
    expect([0, 1, 2, 3, 4].map((at) => trimmed.toTrimmed(at))).toEqual([0, 1, 1, 1, 2]);
  });
});

describe('restoreText', () => {
  it('undoes every applied cut exactly, marks or none between them', () => {
    fc.assert(
      fc.property(textWithCuts, ({ source, cuts }) => {
        const closed = closeEmptyLines(source, cuts);
        const { text } = trimText(source, closed);
        expect(restoreText(text, toRemovals(source, closed, []))).toBe(source);
      }),
    );
  });

  it('leaves out what was outside the article', () => {
    const removals = toRemovals(
      '甲乙',
      [cut(0, 1)],
      [{ kind: 'comments', text: '外', confidence: 1, evidence: [] }],
    );
    expect(removals.map(({ id, at }) => [id, at])).toEqual([
      ['r1', 0],
      ['r2', null],
    ]);
    expect(restoreText('乙', removals)).toBe('甲乙');
  });
});

describe('toRemovals', () => {
  it('places a mark on its own text', () => {
    fc.assert(
      fc.property(textWithCuts, ({ source, cuts }) => {
        const { text } = trimText(source, cuts);
        for (const removal of toRemovals(source, cuts, [])) {
          if (removal.applied || removal.at === null) continue;
          expect(text.slice(removal.at, removal.at + removal.text.length)).toBe(removal.text);
        }
      }),
    );
  });
});

describe('mergeCuts', () => {
  const twice = textWithCuts.chain((first) => {
    const { text } = trimText(first.source, first.cuts);
    return fc.record({ first: fc.constant(first), later: cutsOver(text.length) });
  });

  it('cuts what the first and then the second would have cut', () => {
    fc.assert(
      fc.property(twice, ({ first, later }) => {
        const once = trimText(first.source, first.cuts).text;
        const merged = mergeCuts(first.source, first.cuts, later);
        expect(isDisjoint(merged)).toBe(true);
        expect(trimText(first.source, merged).text).toBe(trimText(once, later).text);
      }),
      { numRuns: 500 },
    );
  });

  it('lets a later cut absorb the ones inside it, with their evidence', () => {
    const merged = mergeCuts('甲乙丙丁戊', [cut(2, 3)], [{ ...cut(1, 3), kind: 'echo' }]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ kind: 'echo', start: 1, end: 4 });
    expect(merged[0]?.evidence).toContain('injected: made for the test');
  });
});

describe('closeEmptyLines', () => {
  it('takes the line break of a line that is cut whole, and nothing else', () => {
    const source = '甲\n乙\n丙';
    const close = (cuts: readonly Cut[]) => trimText(source, closeEmptyLines(source, cuts)).text;
    expect(close([cut(2, 3)])).toBe('甲\n丙');
    expect(close([cut(4, 5)])).toBe('甲\n乙');
    expect(close([cut(0, 1)])).toBe('乙\n丙');
    expect(close([cut(2, 3, false)])).toBe(source);
  });

  it('leaves no line empty that had text, and loses no text', () => {
    fc.assert(
      fc.property(textWithCuts, ({ source, cuts }) => {
        const closed = closeEmptyLines(source, cuts);
        expect(isDisjoint(closed)).toBe(true);
        const bare = (text: string) => text.replaceAll('\n', '');
        expect(bare(trimText(source, closed).text)).toBe(bare(trimText(source, cuts).text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('cutBlocks', () => {
  const blocksOf = (list: readonly string[]): readonly Block[] =>
    list.flatMap((text, i): Block[] => {
      const block = textBlock(text);
      const spanned: Block =
        text.length > 1
          ? { ...block, spans: [{ tag: 'strong', start: 1, end: text.length, href: null }] }
          : block;
      return i % 2 === 0 ? [spanned] : [{ ...textBlock('', 'img'), image: { src: 'x', alt: '' } }, spanned];
    });

  it('agrees with the text that is left', () => {
    fc.assert(
      fc.property(textWithCuts, ({ list, source, cuts }) => {
        const blocks = blocksOf(list);
        expect(blocksToText(blocks)).toBe(source);
        expect(blocksToText(cutBlocks(blocks, cuts))).toBe(trimText(source, cuts).text);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with it when whole lines go too', () => {
    fc.assert(
      fc.property(textWithCuts, ({ list, source, cuts }) => {
        const closed = closeEmptyLines(source, cuts);
        expect(blocksToText(cutBlocks(blocksOf(list), closed))).toBe(trimText(source, closed).text);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps spans on the text they were on', () => {
    fc.assert(
      fc.property(textWithCuts, ({ list, source, cuts }) => {
        const blocks = blocksOf(list);
        const marked = (all: readonly Block[]) =>
          all.flatMap((block) => block.spans.map((span) => block.text.slice(span.start, span.end))).join('');
        const kept = source
          .split('')
          .map((sign, at) =>
            cuts.some((each) => each.applied && at >= each.start && at < each.end) ? '' : sign,
          );
        let at = 0;
        let expected = '';
        for (const text of list) {
          if (text.length > 1) expected += kept.slice(at + 1, at + text.length).join('');
          at += text.length + 1;
        }
        expect(marked(cutBlocks(blocks, cuts))).toBe(expected);
        for (const block of cutBlocks(blocks, cuts)) {
          for (const span of block.spans) expect(span.end).toBeLessThanOrEqual(block.text.length);
        }
      }),
    );
  });

  it('keeps pictures', () => {
    const blocks = blocksOf(['甲', '乙', '丙']);
    expect(cutBlocks(blocks, [cut(0, 5)]).filter((block) => block.tag === 'img')).toHaveLength(1);
  });
});
