import type { Figure } from '../../reading';

/** Parts that make up no whole by themselves. */
const LOOSE = { group: null, exhaustive: false } as const;
/** The name of a group that the rules did not find. */
const NEW = 'weighed';

/**
 * Hangs figures elsewhere. Those that are new to a whole join the group that they complete, are a group if they come to the whole by
 * themselves, and are else loose.
 * @param wholes of each figure's id the id of its whole
 */
export function regroupParts(
  figures: readonly Figure[],
  wholes: ReadonlyMap<string, string | null>,
): readonly Figure[] {
  const values = new Map(figures.map(({ id, value }) => [id, value]));
  const moved = new Map<string, Figure[]>();
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const whole = wholeOf(figure, wholes);
    if (whole === null) continue;
    const isNew = whole !== figure.partOf;
    const key = isNew ? whole : keyOf(whole, figure.group);
    const list = isNew ? moved : groups;
    list.set(key, [...(list.get(key) ?? []), figure]);
  }
  const named = new Map<Figure, Pick<Figure, 'group' | 'exhaustive'>>();
  for (const [whole, parts] of moved) {
    const target = values.get(whole) ?? null;
    const joined = [...groups].find(
      ([key, own]) =>
        key.startsWith(keyOf(whole, '')) &&
        !own.some(({ exhaustive }) => exhaustive) &&
        comesTo([...own, ...parts], target),
    );
    const group = joined?.[1][0]?.group ?? NEW;
    const full = joined !== undefined || comesTo(parts, target);
    for (const part of [...parts, ...(joined?.[1] ?? [])])
      named.set(part, full ? { group, exhaustive: true } : LOOSE);
  }
  return figures.map((figure) => {
    const partOf = wholeOf(figure, wholes);
    if (partOf === figure.partOf) return { ...figure, ...named.get(figure) };
    return { ...figure, partOf, ...(named.get(figure) ?? LOOSE) };
  });
}

function wholeOf({ id, partOf }: Figure, wholes: ReadonlyMap<string, string | null>): string | null {
  const whole = wholes.get(id);
  return whole === undefined ? partOf : whole;
}

function keyOf(whole: string, group: string | null): string {
  return `${whole} ${group}`;
}

function comesTo(parts: readonly Figure[], whole: number | null): boolean {
  return (
    parts.length > 1 &&
    parts.reduce((sum, { value, unit }) => sum + (unit === '%' ? Number.NaN : (value ?? Number.NaN)), 0) ===
      whole
  );
}
