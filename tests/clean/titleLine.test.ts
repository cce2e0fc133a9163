import { describe, expect, it } from 'vitest';
import type { Run } from '../../lib/clean/titleInjection/decodeRun';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { readField } from '../../lib/clean/titleInjection/readField';
import type { Slot } from '../../lib/clean/titleInjection/slotGrid';
import { lengthsInTitleLine, titleLineEnd } from '../../lib/clean/titleInjection/titleLine';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';

const title = '渔港码头扩建完工，渔船分批回港避风';

/** What the fragments behind the marks of a first line may be, by the words that they leave the title with. */
function lengths(line: string, starts: readonly string[]): readonly number[] {
  const text = `${line}\n码头上停满了船。`;
  const pool = titlePool([title]);
  const field = readField(readUnits(text, pool.vocabulary), pool);
  const slots = starts.map((start): Slot => {
    const point = field.units.start.indexOf(text.indexOf(start));
    return { point, side: 1, at: point - 1, anchored: false };
  });
  const last = slots.reduce<Run['last']>((before, slot) => ({ slot, bucket: 0, before }), null);
  const run: Run = { score: 0, period: 1, last, hits: 0, repeats: 0, misses: 0, allowed: [] };
  const found = lengthsInTitleLine(field, run, titleLineEnd(field));
  return slots.map((slot) => found.get(slot) ?? 0);
}

describe('fragments in a line that says the title', () => {
  it('end where the title goes on', () => {
    expect(lengths('原标题：渔港码头扩建完工，渔港扩渔船分批回港避风', ['渔港扩渔船'])).toEqual([1 << 3]);
    expect(lengths('渔港码头扩建完工，避风渔船渔船分批回港避风', ['避风渔船渔船'])).toEqual([1 << 4]);
  });

  it('say nothing where no ends of theirs leave the title', () => {
    expect(lengths('渔港码头扩建完工，渔港扩分批回港避风', ['渔港扩'])).toEqual([0]);
    expect(lengths('码头上停满了船。渔港渔船很多', ['渔港'])).toEqual([0]);
  });
});

describe('a paragraph of a text that is full of fragments', () => {
  it('is no line that says the title, though most of its words are the title’s', () => {
    const pieces = ['渔港扩建渔船', '码头完工分批', '回港避风'];
    const own = ['风起，', '雨大，', '人少，', '灯亮，', '潮高，', '天明，'];
    const paragraph = own.map((clause, i) => `${clause}${pieces[i % 3]}`).join('');
    const pool = titlePool([title]);
    const ofText = (text: string) => titleLineEnd(readField(readUnits(text, pool.vocabulary), pool));
    expect(ofText(`${paragraph}\n码头上停满了船。`)).toBe(0);
    expect(ofText(`原标题：${title}\n${paragraph}`)).toBeGreaterThan(0);
    // As short as a title's line, but it does not say the title.
    expect(ofText(`渔船分批回港，渔港避风码头扩建，完工在即。\n码头上停满了船。`)).toBe(0);
  });
});
