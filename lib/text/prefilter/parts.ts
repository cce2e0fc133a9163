/** Strings of folds of which any text that is matched has at least one. */
export type Need = readonly string[];

/** What is known of the texts that a part of a pattern matches. */
export interface Part {
  /** All of them, as folds; null where they are too many to be listed. */
  readonly exact: Need | null;
  /** Where `exact` is null: what each of them has. */
  readonly needs: readonly Need[];
}

/** What matches no character: an anchor, the edge of a word. */
export const NOTHING = { exact: [''], needs: [] } as const satisfies Part;
/** What may match anything. */
export const ANYTHING: Part = { exact: null, needs: [] };

/** So many strings are listed at the most: of a row of parts, and of alternatives. */
const MOST_OF_ROW = 16;
const MOST_ALTERNATIVES = 200;
/** Strings as long as this say enough: what follows is told apart from them. */
const LONG_ENOUGH = 6;
/** How likely a text has a string of so many folds, roughly: what is left of texts to be searched. */
const CHANCES: readonly number[] = [1, 1, 0.3, 0.06, 0.01];
const CHANCE_OF_LONGER = 0.003;

/** How likely a text meets a need; 1 and more says nothing. */
export function chanceOf(need: Need): number {
  let chance = 0;
  for (const { length } of need) chance += CHANCES[length] ?? CHANCE_OF_LONGER;
  return chance;
}

/** All that is known to be needed. */
export function needsOf({ exact, needs }: Part): readonly Need[] {
  return exact === null || exact.includes('') ? needs : [...needs, exact];
}

/** Parts that follow one another. */
export class Row {
  private run: Need = NOTHING.exact;
  private isExact = true;
  private readonly needs: Need[] = [];

  add({ exact, needs }: Part): void {
    for (const need of needs) this.needs.push(need);
    if (exact === null) this.endRun(NOTHING.exact);
    else if (exact === NOTHING.exact) return;
    else if (this.run === NOTHING.exact) this.run = exact;
    else if (this.run.length * exact.length > MOST_OF_ROW || this.isLongEnough()) this.endRun(exact);
    else this.run = joined(this.run, exact);
  }

  whole(): Part {
    if (this.isExact) return { exact: this.run, needs: this.needs };
    this.endRun(NOTHING.exact);
    return { exact: null, needs: this.needs };
  }

  private isLongEnough(): boolean {
    return this.run.every(({ length }) => length >= LONG_ENOUGH);
  }

  private endRun(next: Need): void {
    this.isExact = false;
    if (!this.run.includes('')) this.needs.push(this.run);
    this.run = next;
  }
}

function joined(starts: Need, ends: Need): Need {
  const [end = ''] = ends;
  if (ends.length === 1) return starts.map((start) => start + end);
  const all: string[] = [];
  for (const start of starts) for (const each of ends) all.push(start + each);
  return all;
}

/** Parts of which one matches. */
export function oneOf(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all: string[] = [];
  let isExact = true;
  for (const { exact } of parts) {
    isExact &&= exact !== null;
    if (isExact) all.push(...(exact ?? []));
  }
  if (isExact && all.length <= MOST_ALTERNATIVES) return { exact: all, needs: [] };
  const needs: string[] = [];
  for (const part of parts) {
    const best = bestOf(needsOf(part));
    if (best === undefined) return ANYTHING;
    needs.push(...best);
  }
  return needs.length <= MOST_ALTERNATIVES ? { exact: null, needs: [needs] } : ANYTHING;
}

/** A part that is repeated. */
export function repeated(part: Part, least: number, most: number): Part {
  const { exact } = part;
  if (exact !== null && most <= 4 && exact.length ** most <= MOST_OF_ROW) {
    const all: string[] = [];
    let run: Need = NOTHING.exact;
    for (let count = 0; count <= most; count++) {
      if (count > 0) run = joined(run, exact);
      if (count >= least) all.push(...run);
    }
    return { exact: all, needs: [] };
  }
  if (least === 0 && most === 1 && exact !== null) return { exact: ['', ...exact], needs: [] };
  return least === 0 ? ANYTHING : { exact: null, needs: needsOf(part) };
}

/** The need that fewest texts meet. */
function bestOf(needs: readonly Need[]): Need | undefined {
  let best: Need | undefined;
  for (const need of needs) if (best === undefined || chanceOf(need) < chanceOf(best)) best = need;
  return best;
}
