import { opensClause } from './clauseOpeners';
import type { Field } from './readField';
import { titleParts } from './titleParts';
import type { TitlePool } from './titlePool';
import { isInNumber, MARK, MARK_CLASSES, WORD } from './units';

/**
 * What tells pieces that a machine put in from names that a text has in turn by itself, where every piece is a string that anybody may
 * write.
 */
export interface NameTurns {
  /**
   * Share of the steps from piece to piece without a mark between, where the first does not open its clause: a machine does not count
   * clauses, a sentence has one name or a subject and an object.
   */
  readonly together: number;
  /** Share of the pieces before words that open a clause and follow no subject. */
  readonly opening: number;
  /** Share of the steps in the title's order that go over nothing: names have marks or words between them. */
  readonly adjacent: number;
  /** How much the lengths of the pieces vary, in words of the title: names of one sort are alike. */
  readonly mixed: number;
}

/** A piece in the text, in units. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** The marks that part clauses and lines. */
const PARTING = MARK_CLASSES.map((mark) => !isInNumber(mark));

/**
 * @param stands of the pieces, in text order
 * @param pieces of each its places in the pool
 */
export function nameTurns(
  text: string,
  { units, pool }: Field,
  stands: readonly Place[],
  pieces: readonly (readonly number[])[],
): NameTurns {
  let together = 0;
  let opening = 0;
  let parted = -1;
  let from = 0;
  let isOpener = true;
  for (const { start, end } of stands) {
    for (let unit = from; unit < start; unit += 1)
      if (units.sort[unit] === MARK && PARTING[units.id[unit] ?? -1]) parted = unit;
    if (!isOpener && parted < from) together += 1;
    isOpener = units.sort[start - 1] !== WORD;
    if (opensClause(text, units.end[end - 1] ?? text.length)) opening += 1;
    from = end;
  }
  return {
    together: together / Math.max(1, stands.length - 1),
    opening: opening / Math.max(1, stands.length),
    adjacent: countAdjacent(pool, pieces) / Math.max(1, pieces.length - 1),
    mixed: spread(pieces.map(({ length }) => length)),
  };
}

/** How many pieces another one goes on from in the title, with nothing between. */
function countAdjacent(pool: TitlePool, pieces: readonly (readonly number[])[]): number {
  const parts = titleParts(pool);
  const firsts = new Set(pieces.map(([first]) => first));
  return pieces.filter((places) => {
    const last = places.at(-1) ?? -1;
    return firsts.has(last + 1) && parts[last] === parts[last + 1];
  }).length;
}

/** How far some lengths are from the middle one, on average: one odd piece among names makes no mixture. */
function spread(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const middle = ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
  return sorted.reduce((sum, length) => sum + Math.abs(length - middle), 0) / Math.max(1, sorted.length);
}
