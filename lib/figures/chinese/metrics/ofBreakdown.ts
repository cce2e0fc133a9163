import { wordSet } from '../../wordSet';
import { seekWhole } from '../lists/openLists';
import type { RenameRule } from './renameClue';

const RELATIVE: ReadonlySet<string> = wordSet('percent points times');

/** How people fared is never a mere kind of what was counted. */
const FATES: ReadonlySet<string> = wordSet(
  'deaths injured missing rescued trapped severe mild critical serious stable unhurt in_hospital',
);

/** 分市州看，甲1起、乙1起; 从类型看，火灾扑救846起: kinds of what was counted before in that unit, by whatever name. */
export const ofBreakdown: RenameRule = ({ state, token, own, unitClass }) => {
  const open = state.level.frames.at(-1);
  if (!open?.seeks || state.epidemic || RELATIVE.has(unitClass ?? '') || unitClass === null) return undefined;
  const isTotal = own !== null && (FATES.has(own) || state.nodes.some(({ metric }) => metric === own));
  if (isTotal) return undefined;
  const whole = open.whole ?? seekWhole(state, null, token.unit?.unit ?? null, token.value);
  return whole?.unit === token.unit?.unit ? whole?.metric : undefined;
};

/** 其中玉米1320万吨, 其中工资性收入12840元: a kind of the whole that a list is open of. */
export const kindOfWhole: RenameRule = ({ state, token, own, unitClass, before }) => {
  const open = state.level.frames.at(-1);
  const whole = open?.marker === 'of' ? open.whole : null;
  if (!whole || state.epidemic || whole.unit !== token.unit?.unit) return undefined;
  const made = unitClass === 'weight' && own === null && whole.metric.endsWith('_output');
  if (made && !/(?:产量?|[增减多少][加少产]?)[为达约了]?$/.test(before)) return whole.metric;
  return own !== null && whole.metric.startsWith(`${own}_per_`) ? whole.metric : undefined;
};

/** 固定资产投资增长4%，其中工业投资增长6%: kinds of the investment that was told before. */
export const kindOfInvestment: RenameRule = ({ state, own }) =>
  own?.endsWith('_investment') && state.nodes.some(({ metric }) => /^investment(?:_yoy)?$/.test(metric))
    ? 'investment'
    : undefined;
