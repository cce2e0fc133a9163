import { CASUALTIES } from '../../tables/metricGroups';
import { CURRENT_METRICS } from '../../tables/metricScopes';
import type { ReaderState } from '../readerState';
import { stretchBefore } from './countedOver';
import { isOfToll } from './isOfToll';
import type { ScopeRule } from './scopeClue';

/** Those that go out, check and seize. */
const FORCE =
  /公安|警[方察务力情]|破获|侦破|抓获|打掉|捣毁|查处|嫌疑人|盘查|夜查|收网|整治|处罚|[民刑交巡特网海]警|边检|边防|缉私|海关(?![^。\n]*(?:统计|进出口))|市场监管|城管|执法|交管局|派出所|烟草专卖|检察|设卡|查获|查缉/;
/** What one event did, and what was done after it, is of that event. */
const EVENT = /起火|失火|火灾|爆炸|相撞|追尾|碰撞|坠[落入江河毁]|侧翻|溺水|中毒|失联|遇难/;
const HEAD = 200;

/** Whether the head of a text names a force whose deeds it tells. @param folded see `foldText` */
export function isOfForce(folded: string): boolean {
  const head = folded.slice(0, HEAD);
  return FORCE.test(head) && !EVENT.test(head);
}

/** What is so at an hour, what is measured, and what befell people: told by other rules. */
const NO_DEED =
  /_(?:yoy|mom|change|share|avg|rate|price|index)$|^(?:in_hospital|stable|critical|serious|severe|mild|on_board|trapped|rescued|unhurt|evacuated|relocated|sheltered|economic_loss|population|people|magnitude|amount|weight)$/;

function isDeed(metric: string): boolean {
  return !NO_DEED.test(metric) && !CURRENT_METRICS.has(metric) && !CASUALTIES.has(metric);
}

/** How many figures back a toll is looked for. */
const LATELY = 60;

/** What only a force does: of one time, where no stretch is named. */
const OF_POLICE =
  /^(?:alerts|losses_prevented|accounts_frozen|gambling_funds(?:_seized)?|penalised|fined|people_checked|checkpoints|funds_(?:frozen|recovered|involved))$/;

/** What is told on with arrests or seizures that are new, in the same paragraph. */
function goesOn({ nodes, paragraph }: ReaderState): boolean {
  const before = nodes.slice(-LATELY).findLast((node) => node.scope !== null && isDeed(node.metric));
  return before?.scope === 'new' && before.paragraph === paragraph;
}

/** What a force did is of its operation or of the days that the text names, unless it counts up from a year's start. */
export const ofForce: ScopeRule = ({ state, metric, phrase, whole }) => {
  if (!state.force || whole || phrase.scope === 'current' || !isDeed(metric) || isOfToll(state))
    return undefined;
  const stretch = stretchBefore(state.folded, state.at);
  if (stretch === 'deed' || stretch === 'short') return 'new';
  if (stretch === 'year' || stretch === 'months') return 'cumulative';
  return stretch === null && (OF_POLICE.test(metric) || goesOn(state)) ? 'new' : undefined;
};
