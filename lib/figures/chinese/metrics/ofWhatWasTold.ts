import type { Rule } from '../../firstAnswer';
import { wordSet } from '../../wordSet';
import { goTogether } from './goTogether';
import { BROKEN, brokenOf, MENDED_BEHIND, mendedOf, RESTORED, restoredOf } from './restoredMeasure';
import type { Unnamed } from './unnamedNumber';

const TWICE: ReadonlySet<string> = wordSet('area weight length volume');

/** 播种面积26609千公顷（39913万亩）: the same in another unit. */
function inBracket({ state, token, unitClass, unit }: Unnamed): string | undefined {
  const whole = state.levels.length > 1 ? state.level.whole : null;
  const { folded } = state.input;
  const alone = folded[token.start - 1] === '(' && folded[token.end] === ')';
  return whole && alone && TWICE.has(unitClass ?? '') && whole.unit !== unit && !/_share$/.test(whole.metric)
    ? whole.metric
    : undefined;
}

/** A number in the unit of something told before, where the words between say that it is of that. */
export const OF_WHAT_WAS_TOLD: readonly Rule<Unnamed, string | null>[] = [
  inBracket,
  // 通缉犯30件29人: those caught for the cases.
  ({ state, token, unitClass }) => {
    const cases = unitClass === 'people' && state.lastEnd === token.start ? state.nodes.at(-1) : undefined;
    return cases?.metric === 'cases_solved' && cases.unit === '件' ? 'suspects_arrested' : undefined;
  },
  ({ state, token, unitClass, before }) =>
    (unitClass !== null && RESTORED.test(before) && restoredOf(state, token)) || undefined,
  ({ state, token, unitClass, before }) =>
    (unitClass !== null && BROKEN.test(before) && brokenOf(state, token)) || undefined,
  ({ state, token, after }) => (MENDED_BEHIND.test(after) && mendedOf(state, token)) || undefined,
  usersListed,
  housesAgain,
  fromPeak,
];

/** 影响用户3万户, 甲镇1.2万户: users as those listed before. */
function usersListed({ state, phrase, unit }: Unnamed): string | undefined {
  const listed = state.level.last?.metric ?? '';
  return unit === '户' && /^(?:users|water|phones)_/.test(listed) && phrase.place ? listed : undefined;
}

const HOMES = /^(?:houses|users|water|buried|trapped|affected|relocated|evacuated|rescued)/;

function housesAgain({ state, unitClass, unit, after }: Unnamed): string | undefined {
  const counted = HOMES.test(state.about ?? '') ? state.about : null;
  const again = unitClass === 'house' && state.pre.length === 0 && after === '' ? counted : null;
  return again && goTogether(again, unitClass, unit) ? again : undefined;
}

/** 较高峰1.27万辆减少61%: of what was counted last in that unit. */
function fromPeak({ state, phrase, before, unit }: Unnamed): string | null | undefined {
  const peak = state.nodes.at(-1);
  return phrase.marks.has('compare') && /(?:高峰|峰值|最高)(?:时|期)?的?$/.test(before) && peak?.unit === unit
    ? (peak?.metric ?? null)
    : undefined;
}
