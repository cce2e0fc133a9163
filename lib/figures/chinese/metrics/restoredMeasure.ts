import type { ReaderState } from '../readerState';
import type { NumberToken } from '../words/tokens';

/** 基站退服236个,已恢复121个: what was down before is up again. */
export const RESTORED =
  /(?<![未待])(?:恢复|修复|修护|抢通|搶通|抢修完成|修复完成|已退|消退|退水)(?:其中|了)?(?:约|近)?$/;
export const RESTORED_OF: Readonly<Record<string, string>> = {
  stations_down: 'stations_restored',
  users_affected: 'users_restored',
  roads_closed: 'roads_reopened',
  roads: 'roads_reopened',
  cable_damaged: 'cable_restored',
  substations: 'substations_restored',
  power_lines: 'lines_restored',
  lines_down: 'lines_restored',
  floods: 'floods_receded',
  water_outages: 'water_restored',
  phones_down: 'phones_restored',
};

/** What is up again, by what was told to be down: its metric; null if nothing was. */
export function restoredOf(state: ReaderState, token: NumberToken): string | null {
  const { about } = state;
  // 道路灾阻41处，…，抢通38处: the latest of what can be mended, counted in the same unit.
  const mended = state.nodes
    .slice(-8)
    .findLast((node) => RESTORED_OF[node.metric] && node.unit === token.unit?.unit);
  if (mended) return RESTORED_OF[mended.metric] ?? null;
  if (about === null) return null;
  const broken = state.nodes.findLast((node) => node.metric === about);
  return RESTORED_OF[about] ?? (broken && broken.unit === token.unit?.unit ? `${about}_restored` : null);
}

/** 基站受损21座，待修复13座: what was counted as down before, in the same unit, and still is. */
export const BROKEN =
  /(?:待|[未没](?:能|有)?)(?:恢复|修复|修护|抢修|抢通)(?:的|者)?(?:还|则|仍|尚)?有?(?:约|近)?$|(?<!其)(?:[还仅尚]?剩|余)下?(?:约|近)?$/;

/** What is still down, by what was told in the same unit: its metric; null if nothing was. */
export function brokenOf(state: ReaderState, token: NumberToken): string | null {
  const down = state.nodes
    .slice(-8)
    .findLast((node) => RESTORED_OF[node.metric] && node.unit === token.unit?.unit);
  return down?.metric ?? null;
}

/** 其余22处已抢通, 2处仍在抢修: said behind the number. */
export const MENDED_BEHIND = /^(?:均|都|全数|全部)?(?:已|获)(?:全部|全数)?(?:抢通|修复|恢复|重开|退水)/;

/** What is up again, if something in the same unit was told to be down. */
export function mendedOf(state: ReaderState, token: NumberToken): string | undefined {
  return RESTORED_OF[brokenOf(state, token) ?? ''];
}
