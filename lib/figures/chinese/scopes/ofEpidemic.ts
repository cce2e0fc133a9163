import { wordSet } from '../../wordSet';
import { GROWN_BY } from '../metrics/changeMarks';
import { leadOf } from '../places/leads';
import type { ScopeRule } from './scopeClue';

/** …新增2例，甲省目前共有5例: all that it has had, beside the news. */
const CASES_SO_FAR: ReadonlySet<string> = wordSet('confirmed asymptomatic infections');

const soFar: ScopeRule = ({ state, metric, phrase }) =>
  state.epidemic &&
  !state.input.traditional &&
  phrase.scope === null &&
  CASES_SO_FAR.has(metric) &&
  /(?:目前|至今|迄今|现已)已?共(?:有|报告|确诊)?$/.test(leadOf(state))
    ? 'cumulative'
    : undefined;

/** 病例数就增加了三千多例, behind a total: what came in. */
const ofGrowth: ScopeRule = ({ state, metric }) => {
  const { last } = state.level;
  const grown =
    state.epidemic && !state.input.traditional && last?.metric === metric && CASES_SO_FAR.has(metric);
  return grown && GROWN_BY.test(leadOf(state)) ? 'new' : undefined;
};

/** What cases are of in a notice of the mainland, by words of their own. */
export const OF_EPIDEMIC: readonly ScopeRule[] = [soFar, ofGrowth];
