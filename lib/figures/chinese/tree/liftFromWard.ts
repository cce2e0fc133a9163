import type { Node } from '../node';
import { adopt } from './liftFromSex';
import { sumOf } from './sumOf';

/** What became of cases: told beside those in hospital, not of them. */
const BESIDE: ReadonlySet<string> = new Set(['recovered', 'deaths', 'in_hospital']);

/** How many ways and parts those in hospital are told by. */
const REACH = 40;

/** 92例病例中，住院72例，10例为轻型、62例为普通型: runs that make those in hospital are told of them, not of all cases. */
export function liftFromWard(nodes: readonly Node[]): void {
  nodes.forEach((ward, at) => {
    const all = ward.parent;
    if (ward.metric !== 'in_hospital' || !all || !ward.value || ward.value === all.value) return;
    let run: Node[] = [];
    for (const node of nodes.slice(at + 1, at + 1 + REACH)) {
      if (node.parent !== all || node.paragraph !== ward.paragraph || BESIDE.has(node.metric)) return;
      run.push(node);
      if (run.length < 2 || sumOf(run) !== ward.value) continue;
      adopt(ward, run, null);
      for (const part of run) if (!part.ownScope) part.scope = ward.scope;
      run = [];
    }
  });
}
