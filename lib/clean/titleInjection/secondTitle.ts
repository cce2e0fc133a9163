import type { Work } from '../../work';
import { better } from './compareDecoded';
import { decodeTitles } from './decodeTitle';
import type { Decoded } from './injectionCuts';
import type { SplitText } from './splitText';
import type { Evidence } from './weighEvidence';

/** Other titles that are tried. */
const TRIED = 12;

/**
 * A run of this score is worth a look once pieces of one title are known: of 3,700 titles that nothing had been put in of, none had
 * more than three pieces or 6 bits; of 70 others none fewer than six pieces or 8 bits.
 */
const PROMISING = { score: 8, hits: 5 } as const;

/** Pieces that fill every slot in the title's order or jump in it, so many of them alone between sentence and line end: nobody's text. */
const IN_A_ROW = { slots: 5, hanging: 2, jumps: 2, goesOn: 0.2 } as const;

/** How sure a title is that a machine is at work before anything else of it is known. */
const ALONE = { slots: 8, hanging: 2, score: 20 } as const;

/** The title of another page that pieces at marks of their own are likeliest to come from. */
export function* secondTitle(
  text: string,
  split: SplitText,
  others: readonly string[],
): Work<Decoded | null> {
  let best: Decoded | null = null;
  for (const other of others.slice(0, TRIED)) {
    best = better(best, yield* decodeTitles(text, split, [other], PROMISING), 0);
    yield;
  }
  return best;
}

/**
 * Whether a page that has pieces of one title has those of another too. A machine's second title need not come round: no text that it
 * stands in says so many words of another page's title, one at each end of a sentence.
 */
export function isSecond(evidence: Evidence): boolean {
  const { verdict, repeats, jumps } = evidence;
  return verdict === 'proof' || isInARow(evidence) || (isFull(evidence) && repeats >= 2 && jumps >= 2);
}

/** Whether pieces of another title alone show that a machine was at work on a page. */
export function showsMachine(evidence: Evidence): boolean {
  const { slots, hanging, score } = evidence;
  return isInARow(evidence) && slots >= ALONE.slots && hanging >= ALONE.hanging && score >= ALONE.score;
}

function isInARow(evidence: Evidence): boolean {
  const { hanging, ordered, jumps } = evidence;
  return isFull(evidence) && hanging >= IN_A_ROW.hanging && (ordered || jumps >= IN_A_ROW.jumps);
}

function isFull({ fill, slots, strays, goesOn, reused }: Evidence): boolean {
  return fill === 1 && slots >= IN_A_ROW.slots && strays + reused === 0 && goesOn <= IN_A_ROW.goesOn;
}
