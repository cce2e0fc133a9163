import { textBehind } from '../../../text/beside';
import { CASUALTIES } from '../../tables/metricGroups';
import { wordSet } from '../../wordSet';
import type { ReaderState } from '../readerState';
import { sentenceBefore } from '../words/sentenceBefore';
import type { ScopeRule } from './scopeClue';

/** A long period outside an epidemic is added up. */
export function isTally({ longPeriod, epidemic }: ReaderState): boolean {
  return longPeriod && !epidemic;
}

/** What an operation of the police comes to: of that day, unless the text counts from a day on. */
const POLICE_DEEDS: ReadonlySet<string> = wordSet(
  'suspects_arrested fugitives offences dens_busted gangs_busted detained released_on_bail prosecuted charged drugs_seized goods_seized cash vehicles_impounded penalty_tickets checkpoints checkpoints_set drug_users_caught drug_users_in_rehab searches people_checked vehicles_towed',
);

/** What is found on those arrested, and what it is worth. */
const SEIZED: ReadonlySet<string> = wordSet(
  'funds_frozen funds_involved street_value duty_value weight items amount cash_seized vehicles_seized phones computers cards cigarettes e_cigarettes products drugs_seized goods_seized guns ammunition fireworks',
);

/** How far back a count of the police makes one of another kind a tally too. */
const TALLIED = 24;

/** 去年共侦破…，检获6亿支, 二零零五年共侦破…: what a whole year came to. */
const A_YEAR =
  /(?:^|[,。;\n])[^,。;\n\d]{0,8}(?:去年|前年|[一二][〇零一二三四五六七八九]{3}年)(?!\d{1,2}月|[一二三四五六七八九十]{1,2}月)/;

function isYearlong({ input: { folded, traditional }, at }: ReaderState): boolean {
  const sentence = sentenceBefore(folded, at, 120);
  return traditional && A_YEAR.test(sentence);
}

/** Whether the text began with who was killed or hurt at one time. */
function isOfAccident({ nodes }: ReaderState): boolean {
  const [first] = nodes.filter(({ unit }) => unit !== null && unit !== '%');
  return (
    nodes.some(({ metric, scope }) => CASUALTIES.has(metric) && scope === 'cumulative') &&
    !CRIMES.has(first?.metric ?? '')
  );
}

const CRIMES: ReadonlySet<string> = wordSet('cases cases_solved suspects_arrested offences');

/** What the police did and what they seized beside it. */
export const asDeed: ScopeRule = ({ state, metric }) => {
  const asOf = state.mode === 'as-of' && !(state.operation && state.untilToday);
  if (state.epidemic || asOf || isTally(state) || state.since || isYearlong(state)) return undefined;
  // 3人死亡，…，2人被采取强制措施: what one accident led to.
  if (isOfAccident(state)) return undefined;
  // 侦破两宗走私案: a few at one time; 破获案件3127起 took longer.
  const few = metric === 'cases_solved' && A_FEW.test(textBehind(state.folded, state.at, 8));
  if (few || isOfPolice(metric)) return 'new';
  // 攻坚专案查获17件157人；成功拦阻诈骗30件: what the same operation came to.
  const seized = SEIZED.has(metric) || state.enumerated;
  const before = seized ? state.nodes.slice(-TALLIED) : [];
  return before.some((node) => isOfPolice(node.metric) && node.scope === 'new') ? 'new' : undefined;
};

const A_FEW = /^(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[宗起件]/;

function isOfPolice(metric: string): boolean {
  return POLICE_DEEDS.has(metric) || metric.endsWith('_seized');
}
