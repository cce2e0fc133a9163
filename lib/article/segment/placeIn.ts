import type { BlockTag } from '../../text/blocks';
import type { TagKind } from './tagKinds';

/** What a line is by the elements that it stands in. */
export interface Place {
  readonly tag: BlockTag;
  readonly level: number;
  readonly group: number | null;
  readonly isPre: boolean;
}

/**
 * What lines in a block are.
 * @param outer what they are in the block around it
 * @param newGroup gives the number of a list that begins
 */
export function placeIn(
  outer: Place,
  element: Element,
  { tag, line, level }: TagKind,
  newGroup: () => number,
): Place {
  if (tag === 'UL' || tag === 'OL') return { ...outer, group: newGroup() };
  if (tag === 'LI') {
    const isNumbered = element.parentElement?.localName === 'ol';
    return { ...outer, tag: isNumbered ? 'ol' : 'ul', group: outer.group ?? newGroup() };
  }
  if (!line) return outer;
  return { ...outer, tag: line, level: level || outer.level, isPre: outer.isPre || tag === 'PRE' };
}
