import type { Node } from '../nodes';
import type { BracketParts } from './bracketParts';
import type { Open, TreeLinks } from './treeLinks';

/** What is linked, for all sentences of a text. */
export interface TextLinks {
  readonly nodes: readonly Node[];
  readonly tree: TreeLinks;
  /** By line: the whole that a colon above it has opened. */
  readonly opened: ReadonlyMap<number, number>;
  readonly brackets: BracketParts;
}

/** A sentence as far as it has been linked. */
export interface Sentence extends TextLinks {
  readonly members: readonly number[];
  /** The numbers of the sentence before. */
  readonly previous: readonly number[];
  /** Its numbers so far, the one being linked included; no brackets, no percentages. */
  readonly earlier: number[];
  /** The list that the next number may go on with. */
  open: Open | null;
  /** "Of 3,285 specimens tested by …, 129": the first number behind is a part, whatever stands between. */
  named: boolean;
  /** Its numbers come to the whole of the list that is open. */
  whole: boolean;
}

/** The number that is being linked, and the words between it and the last one. */
export interface Step {
  readonly index: number;
  readonly node: Node;
  /** The number before it in its sentence. */
  readonly last: number | undefined;
  readonly gap: string;
}

/** A number behind another one of its sentence. */
export interface Next extends Step {
  readonly last: number;
}

/** A list that the first words of its sentence open: semicolons do not end it. */
export function splitting(open: Open | null): Open | null {
  return open && { ...open, split: true };
}
