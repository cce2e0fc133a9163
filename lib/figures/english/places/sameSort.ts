const SORT = / (?:County|District|Province|Region|State)$/u;

/** Whether two places say by their names that they lie beside each other: "Alder Region" and "Birch Region". */
export function isOfSameSort(one: string | null, other: string | null): boolean {
  const sort = SORT.exec(one ?? '')?.[0];
  return sort !== undefined && one !== other && (other ?? '').endsWith(sort);
}
