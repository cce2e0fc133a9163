import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { findAnchor } from '../../lib/figures/chinese/periods/anchor';
import { readWindows } from '../../lib/figures/chinese/scopes/windows';
import { foldText } from '../../lib/figures/chinese/words/foldText';
import { readNumerals as readEnglishNumerals } from '../../lib/figures/english/numbers/readNumerals';
import { findTimes } from '../../lib/figures/english/periods/findTimes';
import { splitSentences } from '../../lib/figures/english/words/splitSentences';
import { readNumerals } from '../../lib/figures/numerals';
import { isoPeriod } from '../../lib/figures/periods/period';
import { parseSpelled } from '../../lib/figures/spelledNumbers';
import { restoreText, toRemovals } from '../../lib/text/cuts';
import { CARRIERS } from '../pollute/carriers';
import { INJECTION_CASES } from '../pollute/injectionCases';
import { readFromTitle } from '../pollute/readFromTitle';
import { scorePolluted } from '../pollute/scorePolluted';
import { read, readText } from '../readPatiently';
import { mutatePage, mutations } from './mutatePage';
import { bentText, longText, oddText } from './oddText';
import { faultsOf } from './soundReading';
import { spell, spellEnglish } from './spellNumber';

/** Something that holds of every input. */
export interface Property<Input = unknown> {
  readonly name: string;
  readonly input: fc.Arbitrary<Input>;
  /** @returns what does not hold, one line each */
  faults(input: Input): readonly string[];
  /** Pages take a hundred times as long as numerals. */
  readonly slow: boolean;
}

const PAGES = new URL('../fixtures/pages/', import.meta.url);
const BULLETINS = new URL('../fixtures/bulletins/', import.meta.url);
const pages = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
const bulletins = readdirSync(BULLETINS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(BULLETINS.pathname, name), 'utf8'));
const pageText = (name: string) => readFileSync(join(PAGES.pathname, name), 'utf8');
const anyText = fc.oneof(
  oddText,
  bentText([...bulletins, ...CARRIERS.map(({ title, body }) => `${title}\n${body}`)]),
);

/** How long the processor may be busy with one input, in milliseconds; a page is read in less than 100. */
const BUDGET = 5_000;

export const PROPERTIES: readonly Property<never>[] = [
  property('Chinese numbers are read as they were written', false, wholeNumber(), (value) =>
    [spell(value), spell(value, '兩')].flatMap((word) => differs(word, parseSpelled(foldText(word)), value)),
  ),
  property('English numbers are read as they were written', false, wholeNumber(), (value) => {
    const words = spellEnglish(value);
    const found = readEnglishNumerals(`there were ${words} cases`);
    return differs(words, found.find(({ form }) => form !== 'zero' || value === 0)?.value ?? null, value);
  }),
  property('numerals are disjoint, in order and inside the text', false, anyText, (text) => {
    const folded = foldText(text);
    return [
      ...(folded.length === text.length ? [] : ['folding changes the length']),
      ...outOfOrder('Chinese', readNumerals(folded, text), text),
      ...outOfOrder('English', readEnglishNumerals(text), text),
    ];
  }),
  property('windows and days stand in the text and are days', false, anyText, (text) => {
    const windows = readWindows(foldText(text), findAnchor(foldText(text), '2022-05-03'));
    const times = findTimes(text, '2022-05-03', true).all;
    const days = [
      ...windows.map(({ date }) => date),
      ...times.flatMap(({ period }) => isoPeriod(period)?.split('/') ?? []),
    ];
    return [
      ...outOfOrder('windows', windows, text),
      ...outOfOrder('English times', times, text),
      ...days
        .filter((day) => !DAYS.test(day) && !PERIODS.test(day))
        .map((day) => `${JSON.stringify(day)} is no day`),
    ];
  }),
  property('sentences are disjoint, in order and inside the text', false, anyText, (text) =>
    outOfOrder('sentences', splitSentences(text), text),
  ),
  property('a reading of any text is sound', true, fc.tuple(anyText, fc.boolean()), ([text, asIs]) =>
    faultsOf(readText(text, { asIs, url: 'https://page.invalid/' })),
  ),
  property('a text that repeats itself is read in time', true, longText, (text) => faultsOf(readText(text))),
  property(
    'what a decoder takes out can be put back, and it takes no digit of the article',
    true,
    fc.record({
      kind: fc.constantFrom(...INJECTION_CASES.map(({ name }) => name)),
      seed: fc.integer({ min: 1, max: 1e6 }),
    }),
    ({ kind, seed }) => {
      const made = INJECTION_CASES.find(({ name }) => name === kind)?.make(seed);
      if (!made) return ['there is no such kind'];
      const cleaned = readFromTitle(made.polluted.title, made.polluted.text, made.others);
      const undone = restoreText(cleaned.text, toRemovals(cleaned.source, cleaned.cuts, []));
      return [
        ...(undone === made.polluted.text ? [] : ['undoing does not give the text back']),
        ...(scorePolluted(made.polluted, cleaned).digits === 0 ? [] : ['digits were lost']),
      ];
    },
  ),
  property(
    'a reading of any page is sound, and the page is as it was',
    true,
    fc.record({ page: fc.constantFrom(...pages), changes: mutations }),
    ({ page, changes }) => {
      const { window } = mutatePage(pageText(page), changes);
      try {
        const before = window.document.documentElement?.outerHTML;
        const faults = faultsOf(read(window.document));
        const after = window.document.documentElement?.outerHTML;
        return before === after ? faults : [...faults, 'the page was changed'];
      } finally {
        window.close();
      }
    },
  ),
];

/** A day, its year unknown or not, or an interval of days or hours. */
const DAY = '(?:\\d{4}|-)-\\d{2}-\\d{2}(?:T\\d{2})?';
/** A month, several, or a year; the year may not be known. */
const PERIODS = /^(?:\d{4}|(?:\d{4}|-)-\d\d(?:\/(?:\d{4}|-)-\d\d)?)$/;
const DAYS = new RegExp(`^${DAY}(?:/${DAY})?$`);

function property<Input>(
  name: string,
  slow: boolean,
  input: fc.Arbitrary<Input>,
  holds: (input: Input) => readonly string[],
): Property<never> {
  const faults = (given: Input) => {
    const started = process.cpuUsage();
    const found = holds(given);
    const { user, system } = process.cpuUsage(started);
    const took = Math.round((user + system) / 1000);
    return took > BUDGET ? [...found, `took ${took} ms`] : found;
  };
  return { name, input: input as fc.Arbitrary<never>, faults, slow };
}

function wholeNumber(): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 9_999_999_999 }));
}

function differs(written: string, value: number | null, expected: number): readonly string[] {
  return value === expected ? [] : [`${written} is ${expected}, read as ${value}`];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function outOfOrder(what: string, stretches: readonly Stretch[], text: string): readonly string[] {
  const wrong = stretches.filter(
    ({ start, end }, i) => start < (stretches[i - 1]?.end ?? 0) || end < start || end > text.length,
  );
  return wrong.map(({ start, end }) => `${what}: ${start} to ${end} of ${text.length}`);
}
