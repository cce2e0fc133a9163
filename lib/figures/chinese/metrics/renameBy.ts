import { textBefore } from '../../../text/beside';
import { firstAnswer } from '../../firstAnswer';
import { AGAINST_PERIOD } from '../../metricSuffix';
import { wordSet } from '../../wordSet';
import { OF_BUDGET } from '../numbers/acceptsShare';
import type { ReaderState } from '../readerState';
import { eventsOf } from '../tree/eventsOf';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';
import { branchOf, industryOf } from './branchOutput';
import { goodsMoved } from './goodsMoved';
import { kindOfInvestment, kindOfWhole, ofBreakdown } from './ofBreakdown';
import { numberOfEvents, ofTopic, shareOfNoun } from './ofTopic';
import { producedOf } from './producedOf';
import { BY_DEED } from './renameByDeed';
import { byName } from './renameByName';
import { type RenameRule, renameClue } from './renameClue';
import { FOUND_DEAD } from './renamePeople';
import { aheadOf, changeOfChange, shareMoved } from './speedChanged';

/** 刷单返利类183起: one of the kinds of what was counted, whatever its own words name. */
const ofKind: RenameRule = ({ state, unitClass, token, before }) =>
  unitClass === 'event' && /类型?$/.test(before)
    ? state.nodes.findLast((node) => node.paragraph === state.paragraph && node.unit === token.unit?.unit)
        ?.metric
    : undefined;

/** The name that the unit, or the words on both sides, turn a noun's own name into; null if they leave it. */
export function renameBy(
  state: ReaderState,
  token: NumberToken,
  phrase: Phrase,
  own: string | null,
): string | null {
  return firstAnswer(RULES, renameClue(state, token, phrase, own)) ?? null;
}

const branchGrew: RenameRule = ({ state, own, unitClass, before }) =>
  (unitClass === 'percent' ? industryOf(state, own, before) : null) ?? undefined;

/** 为年初预算的35.2%: of what was counted in money before it. */
const ofBudget: RenameRule = ({ state, unitClass, before }) => {
  if (unitClass !== 'percent' || state.epidemic || !OF_BUDGET.test(before)) return undefined;
  const sum = state.nodes.slice(-4).findLast(({ unit }) => unit === '元');
  return sum && `${sum.metric}_budget_share`;
};

const WEIGHED: ReadonlySet<string> = wordSet('weight volume item event');

/** 进口大豆413万吨, 粗钢产量8亿吨: how much of it, where no word of the tables says so. */
const goodsTold: RenameRule = ({ own, unitClass, state, token }) => {
  if (!WEIGHED.has(unitClass ?? '') || /_(?:output|imports)$/.test(own ?? '') || state.epidemic)
    return undefined;
  const clause = textBefore(state.folded, token.start, 20)
    .split(/[,;。:、\n\d]/)
    .at(-1);
  return goodsMoved(clause ?? '') ?? undefined;
};

/** 猪肉产量: how much there was of it, not what it cost. */
const howMuch: RenameRule = ({ phrase, own, unitClass }) => {
  if (!own?.endsWith('_price') || !(unitClass === 'weight' || /产量/.test(phrase.raw))) return undefined;
  return `${own.replace('_price', '')}_output`;
};

/** 6月的增速为16%，7月回落至14.7%，8月为12.8%: the same growth month by month. */
const monthly: RenameRule = ({ own, unitClass, before, lead }) =>
  unitClass === 'percent' &&
  AGAINST_PERIOD.test(lead) &&
  (own === null || lead.startsWith(own)) &&
  /[,、;]\d{1,2}月份?(?:为|是|[回升降][落升]?至|达)$/.test(before)
    ? lead
    : undefined;

/** 查询热线昨日接获1,207宗查询: who rang. */
const asCalls: RenameRule = ({ token, before, after }) =>
  /^[宗个通]$/.test(token.unit?.unit ?? '') &&
  /热线|专线|电话/.test(before) &&
  /^(?:市民|公众)?(?:电话)?(?:查询|来电|求助|咨询)/.test(after)
    ? 'calls'
    : undefined;

const body: RenameRule = ({ token, before, after }) =>
  token.unit?.unit === '具' && (FOUND_DEAD.test(after) || /遗体[^,。;]{0,3}$/.test(before))
    ? 'deaths'
    : undefined;

const nameless: RenameRule = ({ state, phrase, own, unitClass, before, lead }) => {
  if (own !== null) return undefined;
  return (
    eventsOf(state, phrase, unitClass) ?? branchOf(lead, phrase, unitClass) ?? producedOf(before, unitClass)
  );
};

/** 食品价格下降3.7%，影响CPI…: what a kind of goods adds to the index is a change of the index. */
const ofIndex: RenameRule = ({ state, own, unitClass }) =>
  state.consumerPrices && unitClass === 'percent' && own?.endsWith('_price') && !NOT_CONSUMERS.test(own)
    ? 'cpi'
    : undefined;

/** What producers and traders pay has indices of its own. */
const NOT_CONSUMERS =
  /^(?:house|home|pig|unit|producer_goods|living_goods|mining|raw_materials|processing|daily_goods|durable_goods|chemicals|fuel_and_power|ferrous_metals|nonferrous_metals|building_materials|farm_produce|textile_materials|import|export|purchase)_/;

/** What the unit tells of any noun goes before what the words around it tell of one. */
const RULES: readonly RenameRule[] = [
  ofIndex,
  ofKind,
  ofBreakdown,
  kindOfWhole,
  kindOfInvestment,
  ofTopic,
  shareOfNoun,
  numberOfEvents,
  monthly,
  shareMoved,
  ofBudget,
  aheadOf,
  changeOfChange,
  branchGrew,
  goodsTold,
  howMuch,
  asCalls,
  body,
  ...BY_DEED,
  nameless,
  byName,
];
