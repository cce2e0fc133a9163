import type { Known } from '../../../lib/figures/learned/partLayout';

/**
 * Figures of a text, one for each number in it, all of one metric.
 * @param over what is otherwise, by the index of the figure
 */
export function knownFigures(
  text: string,
  over: Readonly<Record<number, Partial<Known>>> = {},
): readonly Known[] {
  return [...text.matchAll(/\d+%?/g)].map(({ 0: raw, index: start }, index) => ({
    id: `f${index + 1}`,
    metric: 'confirmed',
    label: 'cases',
    value: Number(raw.replace('%', '')),
    valueMax: null,
    unit: raw.endsWith('%') ? '%' : null,
    scope: 'new',
    origin: null,
    place: 'Alder',
    placePath: ['Alder'],
    date: null,
    partOf: null,
    group: null,
    exhaustive: false,
    qualifier: null,
    approx: null,
    compare: null,
    negated: false,
    missing: false,
    repeatOf: null,
    start,
    end: start + raw.length,
    raw,
    ...over[index],
  }));
}
