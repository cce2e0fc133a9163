import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Figure, Reading } from '../lib/reading';
import { restoreText } from '../lib/text/cuts';
import { readWithJsdom } from '../scripts/lib/readWithJsdom';

/** What a golden page has to give, reviewed by hand. */
interface Expectation {
  readonly page: string;
  readonly url: string;
  readonly lang: string;
  readonly kind: string | null;
  readonly title: string;
  readonly publisher: string | null;
  /** A day. */
  readonly published: string | null;
  readonly text: readonly string[];
  /** Kinds that stand inside the article, with how many there have to be. */
  readonly removals: readonly { readonly kind: string; readonly count: number }[];
  readonly unrelated: number;
  readonly related: number;
  readonly figures: readonly string[];
  readonly checks: readonly string[];
}

const FOLDER = 'tests/golden';
const golden = readdirSync(FOLDER).map((name) => ({
  name: name.replace(/\.json$/, ''),
  expected: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Expectation,
}));

function describeFigure(figure: Figure, { figures }: Reading): string {
  const depth = (one: Figure): number => {
    const whole = figures.find((other) => other.id === one.partOf);
    return whole ? 1 + depth(whole) : 0;
  };
  const facts = [figure.metric, figure.value, figure.scope, figure.origin, figure.place, figure.date];
  return '  '.repeat(depth(figure)) + facts.map((fact) => fact ?? '-').join(' ');
}

describe.each(golden)('$name', ({ expected }) => {
  const reading = readWithJsdom(readFileSync(expected.page), { url: expected.url });

  test('article', () => {
    expect(reading.article.text.split('\n')).toEqual(expected.text);
    expect(reading.article).toMatchObject({ title: expected.title, publisher: expected.publisher });
    expect(reading.article.published?.slice(0, 10) ?? null).toBe(expected.published);
    expect(reading.lang).toBe(expected.lang);
    expect(reading.failures).toEqual([]);
  });

  test('removals, each in its place', () => {
    const inside = reading.removals.filter((removal) => removal.at !== null && removal.applied);
    for (const { kind, count } of expected.removals) {
      expect(
        inside.filter((removal) => removal.kind === kind),
        kind,
      ).toHaveLength(count);
    }
    expect(restoreText(reading.article.text, reading.removals)).toHaveLength(
      reading.article.text.length + inside.reduce((sum, removal) => sum + removal.text.length, 0),
    );
    for (const removal of reading.removals) expect(removal.evidence.length, removal.text).toBeGreaterThan(0);
  });

  test('links', () => {
    const count = (verdict: string) => reading.links.filter((link) => link.verdict === verdict).length;
    expect({ unrelated: count('unrelated'), related: count('related') }).toEqual({
      unrelated: expected.unrelated,
      related: expected.related,
    });
  });

  test('figures and sums', () => {
    expect(reading.figures.map((figure) => describeFigure(figure, reading))).toEqual(expected.figures);
    const partValue = (id: string) => reading.figures.find((figure) => figure.id === id)?.value;
    expect(
      reading.checks.map(
        (check) => `${check.parts.map(partValue).join(' + ')} ${check.ok ? '=' : '≠'} ${check.expected}`,
      ),
    ).toEqual(expected.checks);
    expect(reading.bulletin).toMatchObject({ is: expected.kind !== null, kind: expected.kind });
  });
});
