import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { CLEANERS, type Cleaner } from '../../lib/clean/cleaners';
import { copiedLines } from '../../lib/clean/echoes/copiedLines';
import { TITLE_LABEL } from '../../lib/clean/echoes/titleLabel';
import { titleLine } from '../../lib/clean/echoes/titleLine';
import { findSynonymSwaps } from '../../lib/clean/findSynonymSwaps';
import { hiddenCandidates } from '../../lib/clean/hidden/hiddenCandidates';
import { hiddenJudge } from '../../lib/clean/hidden/hiddenJudge';
import { colourJudge } from '../../lib/clean/hidden/hidingColour';
import { judgeKeywords } from '../../lib/clean/keywords/judgeKeyword';
import { recurringStrings } from '../../lib/clean/keywords/recurringStrings';
import { bareText, linesOf } from '../../lib/clean/lines';
import { findShiftedBytes } from '../../lib/clean/shiftedBytes';
import { EAST_ASIAN } from '../../lib/text/eastAsian';
import { findLookAlikesIn } from '../../lib/text/lookAlikes';
import { SWAPS } from '../../lib/text/synonymSwaps';
import { finish, isWork } from '../../lib/work';
import { CARRIERS } from '../pollute/carriers';
import { otherKinds } from '../pollute/otherKinds';

const TEXTS: readonly string[] = [
  ...CARRIERS.map(({ body }) => body),
  ...otherKinds(CARRIERS).flatMap(({ make }) => [4_200_000, 4_200_001].map((seed) => make(seed).text)),
];

const input = (text: string, best = '') => ({
  text,
  title: { best, source: best, candidates: [best], others: [] },
  lang: 'zh-Hans',
  seams: [],
});

describe('what looks for Chinese', () => {
  const asked = CLEANERS.filter(({ isEastAsian }) => isEastAsian);
  const find = (cleaner: Cleaner, text: string) => {
    const found = cleaner.find(input(text));
    return isWork(found) ? finish(found) : found;
  };

  it('finds nothing in a text without East Asian signs', () => {
    // What the patterns are made of, as far as it is not East Asian.
    const pieces = [
      '(má)',
      '(ma) (lu)',
      ' , ',
      ',, ',
      '**',
      'XX',
      '%',
      '5,',
      '165438+0',
      '?`^',
      'seo seo seo',
      'Ab',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        if (EAST_ASIAN.test(text)) return;
        for (const cleaner of asked) expect(find(cleaner, text)).toEqual([]);
        expect(findShiftedBytes(text)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is asked wherever there are any', () => {
    for (const swap of SWAPS) expect(EAST_ASIAN.test(swap.swapped)).toBe(true);
    for (const text of ['例', '，', '。', '〇', '○○例', '\ufffd', '𠀀'])
      expect(EAST_ASIAN.test(text)).toBe(true);
  });
});

describe('a line that is told by its first letter', () => {
  const titles = CARRIERS.map(({ title }) => title);
  const forms: readonly ((title: string) => string)[] = [
    (title) => title,
    (title) => `原标题：${title}`,
    (title) => ` 【原標題】 ${title}`,
    (title) => `Original title: ${title.toUpperCase()}`,
    (title) => `“${title}”`,
    (title) => `${title}】来源 山风网`,
    (title) => [...title].join(' '),
    (title) => title.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    (title) => `${title.slice(0, 3)}\u0301${title.slice(3)}`,
    (title) => `${title}的背后`,
    (title) => title.slice(1),
  ];

  it('is the title wherever its letters are', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...titles),
        fc.constantFrom(...titles),
        fc.constantFrom(...forms),
        (title, other, form) => {
          const text = form(title);
          const bare = [title, other].map(bareText);
          const [line] = linesOf(text);
          const label = TITLE_LABEL.exec(text)?.[0] ?? '';
          const rest = text.slice(label.length).replace(/】来源 山风网$/, '');
          const isTitle = bare.includes(bareText(rest));
          if (isTitle) found += 1;
          expect(line && titleLine(line, bare, []) !== null).toBe(isTitle);
        },
      ),
    );
    expect(found).toBeGreaterThan(10);
  });
});

describe('copies that are told by length and ends', () => {
  it('are found wherever two paragraphs are equal', () => {
    const paragraph = fc
      .array(fc.constantFrom('甲', '乙', '丙'), { minLength: 23, maxLength: 26 })
      .map((signs) => `${signs.join('')}。`);
    const lines = fc
      .array(paragraph, { minLength: 1, maxLength: 6 })
      .chain((few) => fc.array(fc.constantFrom(...few), { minLength: 2, maxLength: 8 }));
    fc.assert(
      fc.property(lines, (list) => {
        const hasCopy = new Set(list).size < list.length;
        expect(copiedLines(linesOf(list.join('\n'))).length > 0).toBe(hasCopy);
      }),
    );
  });
});

describe('signs and words that are asked for at once', () => {
  it('leave out no swap', () => {
    const places = [...TEXTS, ...SWAPS.map(({ swapped }) => `当地新增两例${swapped}，情况稳定。`)];
    for (const text of places) {
      const isSure = SWAPS.some(
        ({ swapped, sure }) => sure && text.replaceAll('临床诊断', '').includes(swapped),
      );
      const found = findSynonymSwaps.find(input(text));
      expect(Array.isArray(found) && found.length > 0, text.slice(0, 20)).toBe(isSure);
    }
  });

  it('leave out no look-alike', () => {
    for (let code = 0; code < 0x10000; code += 1) {
      // One that is there for certain opens the search for all others.
      const [, ...others] = findLookAlikesIn(`\u2e81${String.fromCharCode(code)}A`);
      expect(findLookAlikesIn(`${String.fromCharCode(code)}A`)).toEqual(
        others.map(({ at, plain }) => ({ at: at - 1, plain })),
      );
    }
  });
});

describe('strings that come again', () => {
  /** Every start by itself, made as long as all its places agree. */
  function oneByOne(text: string): ReadonlyMap<string, readonly number[]> {
    const found = new Map<string, readonly number[]>();
    const isLetter = (sign: string) => /[\p{Script=Han}A-Za-z]/u.test(sign);
    const placesOf = (string: string, step: number) => {
      const places: number[] = [];
      for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + step)) places.push(at);
      return places;
    };
    for (let at = 0; at + 3 <= text.length; at += 1) {
      const start = text.slice(at, at + 3);
      if (!/^[\u3400-\u9fffa-z]{3}$/i.test(start)) continue;
      const places = placesOf(start, 1);
      if (places.length < 3) continue;
      const agree = (step: number) =>
        isLetter(text[at + step] ?? '') && places.every((place) => text[place + step] === text[at + step]);
      let [from, to] = [0, 3];
      while (agree(from - 1)) from -= 1;
      while (agree(to)) to += 1;
      const string = text.slice(at + from, at + to);
      if (string.length <= 12) found.set(string, placesOf(string, string.length));
    }
    return found;
  }

  it.each(TEXTS.map((text) => [text.slice(0, 12), text]))('are found with their places: %s', (_, text) => {
    const found = recurringStrings(text);
    expect(new Map(found.map(({ string, places }) => [string, places]))).toEqual(oneByOne(text));
  });

  it('are judged together as each alone', () => {
    let judged = 0;
    for (const text of TEXTS) {
      const strings = recurringStrings(text);
      const all = judgeKeywords(strings, text.length, input(text));
      expect(all).toEqual(strings.flatMap((one) => judgeKeywords([one], text.length, input(text))));
      // Where less of the text was looked through, places are looked for in all of it.
      expect(all).toEqual(judgeKeywords(strings, 0, input(text)));
      judged += all.length;
    }
    expect(judged).toBeGreaterThan(0);
  });
});

describe('what is painted around a text', () => {
  const spans = ['#fff', '#fefefe', '#000', 'transparent', '#123456', ''].flatMap((colour) =>
    ['', '#fff', '#000', 'url(a.png)'].map(
      (back) => `<span class="a" style="color:${colour};background:${back}">甲乙丙</span>字`,
    ),
  );
  const boxes = [
    '',
    'background:#000;color:#fff',
    'background-image:url(b.png)',
    'color:#fff',
    'background:#123456',
  ];
  const { window } = new JSDOM(
    boxes
      .map((style) => `<div style="${style}"><p>文字${spans.join('')}</p><p>文字${spans.join('')}</p></div>`)
      .join(''),
  );
  const elements = [...window.document.querySelectorAll('*')];
  const styleOf = (element: Element) => window.getComputedStyle(element);

  it('is looked up once and is what it would be each time', () => {
    const shared = colourJudge(styleOf);
    const [forth, back] = [elements, elements.toReversed()].map((list) =>
      list.map((element) => shared(element, styleOf(element))),
    );
    const alone = elements.map((element) => colourJudge(styleOf)(element, styleOf(element)));
    expect(forth).toEqual(alone);
    expect(back).toEqual(alone.toReversed());
    expect(new Set(alone.map((style) => style?.reason)).size).toBeGreaterThan(2);
  });

  it('hides the same candidates, whoever was asked before', () => {
    const candidates = hiddenCandidates(elements);
    const shared = hiddenJudge(styleOf, (element) => element);
    const alone = candidates.map((candidate) => hiddenJudge(styleOf, (element) => element)(candidate));
    expect(candidates.map(shared)).toEqual(alone);
    expect(alone.filter((style) => style !== null).length).toBeGreaterThan(0);
    expect(alone.filter((style) => style === null).length).toBeGreaterThan(0);
  });
});
