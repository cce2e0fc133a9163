import { CASE_OUTCOMES } from '../../tables/metricGroups';
import type { Node } from '../node';
import { adopt } from './liftFromSex';
import { sumOf } from './sumOf';

/** How many ways and parts those in hospital are told by. */
const REACH = 40;

/** 92例病例中，住院72例，10例为轻型、62例为普通型: runs that make those in hospital are told of them, not of all cases. */
export function liftFromWard(nodes: readonly Node[], where: string): void {
  if (where.startsWith('香港')) joinWards(nodes);
  nodes.forEach((ward, at) => {
    const all = ward.parent;
    if (ward.metric !== 'in_hospital' || !all || !ward.value || ward.value === all.value) return;
    let run: Node[] = [];
    for (const node of nodes.slice(at + 1, at + 1 + REACH)) {
      if (node.parent !== all || node.paragraph !== ward.paragraph || CASE_OUTCOMES.has(node.metric)) return;
      run.push(node);
      if (run.length < 2 || sumOf(run) !== ward.value) continue;
      adopt(ward, run, null);
      for (const part of run) if (!part.ownScope) part.scope = ward.scope;
      run = [];
    }
  });
}

/** 共有461名病人留医。137名病人在隔离病房，7名在二线隔离病房: the wards of those just counted. */
function joinWards(nodes: readonly Node[]): void {
  let all: Node | null = null;
  for (const node of nodes) {
    if (node.metric !== 'in_hospital' || node.scope !== 'current') continue;
    const within = all && !node.parent && !node.ownScope && all.paragraph === node.paragraph;
    if (all && within && (node.value ?? 0) < (all.value ?? 0)) {
      node.parent = all;
      node.list = WARDS;
    } else if (!node.parent) all = node;
  }
}

const WARDS = -7;
