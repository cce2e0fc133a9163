import type { Draft } from '../draft';
import type { Check, Figure } from '../reading';
import { exceedsWhole } from './exceedsWhole';

/** The step: sums of every exhaustive group of parts. */
export function checkSums(draft: Draft): Partial<Draft> {
  return { checks: checkSumsOf(draft.figures) };
}

/**
 * Adds up every exhaustive group of parts, and every other one whose parts come to more than their whole.
 * A sum that fails stays as it is: it is the source's own fault, to be shown with its difference.
 */
export function checkSumsOf(figures: readonly Figure[]): readonly Check[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.partOf === null) continue;
    const key = `${figure.partOf} ${figure.group ?? ''}`;
    const group = groups.get(key) ?? [];
    group.push(figure);
    groups.set(key, group);
  }
  const checks: Check[] = [];
  for (const parts of groups.values()) {
    const whole = byId.get(parts[0]?.partOf ?? '');
    const values = parts.flatMap((part) => (part.value === null ? [] : [part.value]));
    if (!whole || whole.value === null || values.length < parts.length) continue;
    if (!parts.every(({ exhaustive }) => exhaustive) && !exceedsWhole(whole, parts, figures)) continue;
    const sum = Number(values.reduce((total, value) => total + value, 0).toPrecision(12));
    const ok = isClose(sum, whole, parts);
    const check = {
      whole: ok ? whole.id : nearestTwin(whole, parts, figures).id,
      parts: parts.map((part) => part.id),
      sum,
      expected: whole.value,
      exhaustive: true,
      ok,
    };
    checks.push(check);
    if (check.ok)
      for (const twin of twinsOf(whole, figures))
        if (twin.value !== null && isClose(sum, twin, parts))
          checks.push({ ...check, whole: twin.id, expected: twin.value });
  }
  return checks;
}

/** Where a headline and its body say the same number, parts that make the one make the other; a fault is told once. */
function twinsOf(whole: Figure, figures: readonly Figure[]): readonly Figure[] {
  const first = whole.repeatOf ?? whole.id;
  return figures.filter((figure) => figure !== whole && (figure.id === first || figure.repeatOf === first));
}

/** A fault is told of the number that its parts stand behind, not of the headline that says the same. */
function nearestTwin(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): Figure {
  const first = Math.min(...parts.map(({ start }) => start));
  const isTwin = ({ metric, value, place, start }: Figure) =>
    metric === whole.metric && value === whole.value && place === whole.place && start < first;
  return figures.findLast((figure) => figure.start > whole.start && isTwin(figure)) ?? whole;
}

/** 余, 约 and numbers in 万 are rounded by their writer: a few per cent are no fault. */
function isClose(sum: number, whole: Figure, parts: readonly Figure[]): boolean {
  const expected = whole.value ?? 0;
  if (sum === expected) return true;
  const off = Math.abs(sum - expected);
  const vague = [whole, ...parts].some((figure) => figure.approx !== null);
  if (vague) return off <= Math.abs(expected) * 0.05;
  if (off < roundThousands(whole, parts) / 2) return true;
  return off <= [whole, ...parts].reduce((total, figure) => total + roundingStep(figure), 0) / 2;
}

/** The last place of a whole in round thousands whose parts are not: 91,000 of 50,619, 24,556 and 15,784; 0 for others. */
function roundThousands({ value }: Figure, parts: readonly Figure[]): number {
  const zeros = (number: number | null) => /0*$/.exec(String(number ?? 1))?.[0].length ?? 0;
  return zeros(value) >= 3 && parts.some((part) => zeros(part.value) === 0) ? 10 ** zeros(value) : 0;
}

const SCALES: Readonly<Record<string, number>> = { '': 1, '%': 1, 万: 1e4, 萬: 1e4, 万亿: 1e12, 萬億: 1e12 };

/** One unit in the last place of a number that is written rounded: 36.4万 → 1,000; 0 for a plain count. */
function roundingStep(figure: Figure): number {
  const match = /^(\d+)(?:\.(\d+))? ?(万亿|萬億|[万亿萬億%])?/.exec(figure.raw.replaceAll(',', ''));
  if (!match || (match[2] === undefined && match[3] === undefined)) return 0;
  return (SCALES[match[3] ?? ''] ?? 1e8) / 10 ** (match[2]?.length ?? 0);
}
