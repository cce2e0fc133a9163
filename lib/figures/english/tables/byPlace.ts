/**
 * Every name of a table with its place, in the order of the names.
 * @param names those of a place in one string, parted by |
 */
export function byPlace(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(names)
      .flatMap(([place, all]) => all.split('|').map((name) => [name, place] as const))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
