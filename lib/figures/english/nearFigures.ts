import type { Fields } from './fields';
import type { Node } from './nodes';
import { siblingOf } from './tree/siblings';

/** A figure and those round it from which it may inherit, each undefined where there is none before it. */
export interface NearFigures {
  readonly node: Node;
  readonly index: number;
  /** What it is part of. */
  readonly whole: Fields | undefined;
  /** The whole stands in the same sentence. */
  readonly wholeHere: boolean;
  /** What the bracket that it stands in stands behind. */
  readonly host: Fields | undefined;
  readonly hostWhole: Fields | undefined;
  /** The figure that it says again. */
  readonly again: Fields | undefined;
  /** The figure before it, wherever. */
  readonly before: Fields | undefined;
  readonly beforeNode: Node | undefined;
  /** The figure before it, in its sentence. */
  readonly beside: Fields | undefined;
  /** The figure of its sentence that it goes on from. */
  readonly neighbour: Fields | undefined;
  readonly sibling: Node | undefined;
  /** The cell before it in its table. */
  readonly sameTable: Fields | undefined;
}

/**
 * Looks up the figures round one.
 * @param fields of the figures before it
 */
export function nearFigures(
  nodes: readonly Node[],
  fields: readonly Fields[],
  node: Node,
  index: number,
): NearFigures {
  const { mention, cell } = node;
  const before = fields[index - 1];
  const beforeNode = nodes[index - 1];
  const beside = beforeNode?.mention.sentence === mention.sentence ? before : undefined;
  const sibling = beside ? siblingOf(nodes, index) : null;
  return {
    node,
    index,
    whole: fields[node.parent ?? -1],
    wholeHere: nodes[node.parent ?? -1]?.mention.sentence === mention.sentence,
    host: fields[mention.host],
    hostWhole: fields[nodes[mention.host]?.parent ?? -1],
    again: fields[node.again ?? -1],
    before,
    beforeNode,
    beside,
    neighbour: fields[sibling ?? -1],
    sibling: nodes[sibling ?? -1],
    sameTable: cell !== null && beforeNode?.cell?.table === cell.table ? before : undefined,
  };
}
