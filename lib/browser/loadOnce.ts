/** The scripts that stay in a page once they are loaded. */
export type StayingScript = 'clean view' | 'highlights';

/** @returns true the first time in a page. The mark stands in our isolated world; no page script can see it. */
export function loadOnce(script: StayingScript): boolean {
  const world = globalThis as { [mark: symbol]: unknown };
  const mark = Symbol.for(`jingdu ${script}`);
  if (world[mark]) return false;
  world[mark] = true;
  return true;
}
