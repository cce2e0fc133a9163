import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { METRIC_FAMILIES } from '../../lib/view/metricFamily';

/** What a style sheet says under a selector. */
function rule(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return start < 0 ? '' : css.slice(start, css.indexOf('}', start));
}

test('on the page each sort of figure has a colour and an underline that no other has', () => {
  const css = readFileSync('public/highlights.css', 'utf8');
  const rules = METRIC_FAMILIES.map((family) => rule(css, `::highlight(jingdu-${family})`));
  const colours = rules.map((text) => /background-color: (.*);/.exec(text)?.[1]);
  const underlines = rules.map((text) => /text-decoration: underline ?(.*) #\w+;/.exec(text)?.[1]);
  expect(new Set(colours).size).toBe(METRIC_FAMILIES.length);
  expect(new Set(underlines).size).toBe(METRIC_FAMILIES.length);
  expect([...colours, ...underlines]).not.toContain(undefined);
});

test('in the clean view too; the first of them is what a figure looks like if nothing else is said', () => {
  const css = readFileSync('components/cleanView/marks.css', 'utf8');
  const [, ...others] = METRIC_FAMILIES;
  const underlines = others.map((family) => rule(css, `mark[data-family="${family}"]`).replace(/^[^{]*/, ''));
  expect(underlines).not.toContain('');
  expect(new Set(underlines).size).toBe(others.length);
  const colours = readFileSync('components/shared/families.css', 'utf8');
  expect(others.filter((family) => rule(colours, `[data-family="${family}"]`) === '')).toEqual([]);
});
