import type { Figure } from '../reading';

/** Leaves out what a bulletin quotes of an earlier period to compare with: the same count on an earlier day. */
export function ofThisPeriod(figures: readonly Figure[]): readonly Figure[] {
  const latest = new Map<string, string>();
  for (const figure of figures) {
    const key = sameCount(figure);
    const day = lastDay(figure);
    if (day > (latest.get(key) ?? '')) latest.set(key, day);
  }
  return figures.filter((figure) => {
    const day = lastDay(figure);
    return day === '' || day === latest.get(sameCount(figure));
  });
}

/** Two windows, or a repetition that was not marked, would show the same line twice. */
export function firstOfEach(figures: readonly Figure[]): readonly Figure[] {
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const { metric, origin, value, qualifier } = figure;
    const keys = [sameCount(figure) + qualifier, JSON.stringify([metric, origin, value, 'anywhere'])];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

/** What two figures share that count the same thing at the same place. */
function sameCount({ metric, scope, origin, place, placePath }: Figure): string {
  const official = placePath.at(-1);
  return JSON.stringify([metric, scope, origin, place && official?.startsWith(place) ? official : place]);
}

/** The last day that a date or interval names, '' if it names none. */
function lastDay({ date }: Figure): string {
  const days = date?.match(/\d{4}-\d{2}(?:-\d{2})?/gu);
  return days?.at(-1) ?? '';
}
