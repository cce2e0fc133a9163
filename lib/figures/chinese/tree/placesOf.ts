import type { Node } from '../node';
import { sumOf } from './sumOf';

/** What a disaster did, told of all and then of its places. */
export const TOLLS =
  /^(?:economic_loss|deaths|injured|missing|evacuated|sheltered|users_affected|incidents|floods)$/;

/** 损失2亿元，乙县损失1亿元最重，丙县8千万元次之: counts of places that lie in the place of a total, and are no more than it. */
export function placesOf(whole: Node, after: readonly Node[]): readonly Node[] {
  const row: Node[] = [];
  for (const node of after) {
    if (node.metric !== whole.metric || node.unit !== whole.unit || node.parent) continue;
    const inside =
      node.ownPlace &&
      node.placePath.length > whole.placePath.length &&
      whole.placePath.every((step, depth) => step === node.placePath[depth]);
    const within = inside || (row.length > 0 && node.qualifier !== null && OTHERS.test(node.qualifier));
    const alike = node.scope === whole.scope && node.date === whole.date && node.compare === null;
    if (!within || !alike || node.earlier || node.sentence - whole.sentence > 3) break;
    row.push(node);
  }
  const total = whole.value ?? 0;
  const fits = row.every(({ value }) => (value ?? total) < total) && sumOf(row) <= total * SLACK;
  return fits ? row : [];
}

/** 其他县市 */
const OTHERS = /^其[他余它]/;

/** A list that a source added up wrongly is a list all the same. */
const SLACK = 1.05;
