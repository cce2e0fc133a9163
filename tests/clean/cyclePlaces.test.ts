import { describe, expect, it } from 'vitest';
import { CHINESE } from '../pollute/carriers';
import { INJECTION_CASES } from '../pollute/injectionCases';
import { injectTitle, seedRule } from '../pollute/injectTitle';
import { seededRandom } from '../pollute/random';
import { readFromTitle } from '../pollute/readFromTitle';
import { parts, title, weave } from '../pollute/woven';

const cutsOf = (text: string) => readFromTitle(title, text);

describe('pieces that come round a time and a half', () => {
  it('are proof where they say most of the title inside clauses', () => {
    const pieces = ['云岭', '县图书', '馆新馆', '落成', '周末起', '全体', '居民免', '费开放'];
    expect(cutsOf(weave(pieces)).text).toBe(parts.join(''));
  });
});

describe('the first piece', () => {
  it("is cut at the text's head, though nothing stands before it", () => {
    const pieces = ['云岭周末', '县图', '落成向', '居民馆'];
    const [first] = cutsOf(weave(pieces)).cuts;
    expect(first).toMatchObject({ start: parts[0]?.length, applied: true });
  });
});

describe('the same word twice within reach', () => {
  it('is left to the text where it would leave a word that leans on nothing', () => {
    const own = ['今年的阅读量很高，居民', '的借阅卡多了一倍。', ...parts];
    const pieces = ['云岭', '县图书', '馆新馆', '落成', '周末起', '全体', '居民', '免费开放'];
    expect(cutsOf(weave(pieces, own)).text).toBe(own.join(''));
  });
});

describe('words of the title behind the last piece', () => {
  const pieces = ['云岭', '县图书', '馆新馆', '落成', '周末起', '全体', '居民', '免费开放'];
  const polluted = weave(pieces);

  it('are not cut where the text gets to them much later, though their turn has come', () => {
    const own =
      '。入秋之后院里的两棵槐树要修剪一遍，旧书架也打算送给山里的小学，据说周末起有人来量尺寸，全体馆员都留下帮忙。';
    expect(cutsOf(polluted + own).text).toBe(parts.join('') + own);
  });

  it('are not cut where nothing would be left between two marks', () => {
    const own = '，窗台上有花、周末起、茶具和坐垫。';
    expect(cutsOf(polluted + own).text).toBe(parts.join('') + own);
  });
});

describe('three whole words of the title that come round three times', () => {
  it('are marked, and none is cut', () => {
    const carrier = CHINESE.find(({ name }) => name === 'vaccine-rumour');
    if (!carrier) throw new Error('no carrier');
    const rule = { ...seedRule(3, 9), drop: 1, coverage: 0.4, everyWords: [4, 9] as const };
    const { pieces, text } = injectTitle(carrier.title, carrier.body, rule, seededRandom(104));
    const cleaned = readFromTitle(carrier.title, text);
    expect(cleaned.text).toBe(text);
    const marked = cleaned.cuts.map(({ start, end }) => `${start}-${end}`);
    expect(cleaned.cuts.every(({ applied }) => !applied)).toBe(true);
    expect(pieces.filter(({ start, end }) => marked.includes(`${start}-${end}`)).length).toBeGreaterThan(7);
  });
});

describe('pieces of which a few stand at what looks like slots', () => {
  it('are all cut, not those few alone', () => {
    const made = INJECTION_CASES.find(({ name }) => name === 'T any word bound')?.make(7_103_033);
    if (!made) throw new Error('no such kind');
    const { title: own, text, clean } = made.polluted;
    expect(readFromTitle(own, text, made.others).text).toBe(clean);
  });
});

describe('a place of a piece that little speaks for', () => {
  const made = INJECTION_CASES.find(({ name }) => name === 'T any word bound');
  const restored = (seed: number) => {
    const page = made?.make(seed);
    if (!page) throw new Error('no such kind');
    const { title: own, text, clean } = page.polluted;
    return { left: readFromTitle(own, text, page.others).text, clean };
  };

  it('is cut where machines begin, with the first words of the title', () => {
    for (const seed of [231_000_012, 231_000_032]) {
      const { left, clean } = restored(seed);
      expect(left).toBe(clean);
    }
  });

  it('is only marked before that: the text says its title there by itself', () => {
    const own = ['今天免费开放的日子里工人们昨天把最后', ...parts.slice(1)];
    const pieces = ['云岭', '县图书', '馆新馆', '落成', '周末起', '全体', '居民', '免费开放'];
    const { cuts, text } = cutsOf(weave(['', ...pieces], own));
    expect(text).toBe(own.join(''));
    expect(cuts.some(({ start, applied }) => start === 2 && !applied)).toBe(true);
  });

  it("is not that of words which stand as in the title, but a piece's that stands alone", () => {
    for (const seed of [231_000_004, 231_000_025]) {
      const { left, clean } = restored(seed);
      expect(left).toBe(clean);
    }
  });
});
