import { eventsOf } from './eventsOf';
import { nounIn } from './measures';
import type { Phrase } from './phrase';
import { producedOf } from './producedOf';
import type { ReaderState } from './readerState';
import type { NumberToken } from './tokens';

/** What was caught or found dead: 查获…5人到案, 搜救出11名遇难人员. */
const CAUGHT = /^(?:到案|落网|归案)/;
const SUSPECT = /(?:主嫌|嫌犯|犯嫌|嫌疑人)[^,。;]{0,6}$/;
const FOUND_DEAD = /^(?:疑似)?(?:遇难|罹难|遗体|死者)/;
/** 降幅比上月收窄, 比1—4月加快: a change of a change. */
const SPEEDS = /^(?:降幅|涨幅|增速|增幅|跌幅)/;
const FASTER = /(?:加快|放缓|回落|回升)(?:了|约|近)?$/;
/** 猪肉价格涨幅比上月回落: by how much it rose, rose less. */
export const SPEED_CHANGED =
  /(?:降幅|涨幅|增速|增幅|跌幅)(?:[^,。;]{0,4}[较比][^,。;]*?)?(?:回落|扩大|收窄|缩小|提高|加快|放缓|上升|下降|减少|增加|减小)[^,。;]{0,3}$/;
const CARRIED = /铁路|港铁|列车|航班|机场|巴士|渡轮|轻轨/;
const SHARE_MOVED = /(?:比重|占比|份额)[^,。;]*(?:提高|提升|上升|增加|扩大|下降|降低|回落|减少|缩小)/;
const FALLS = /(?:下降|降温|降幅)[^,。;]{0,8}$/;

/** The name that the unit, or the words on both sides, turn a noun's own name into; null if they leave it. */
export function renameBy(
  state: ReaderState,
  token: NumberToken,
  phrase: Phrase,
  own: string | null,
): string | null {
  const { folded } = state.input;
  const unitClass = token.unit?.class ?? null;
  const before = folded.slice(Math.max(0, token.start - 14), token.start);
  const after = folded.slice(token.end, token.end + 8);
  const lead = state.level.last?.metric ?? '';
  if (
    unitClass === 'points' &&
    /_(?:yoy|mom)$/.test(lead) &&
    (SPEEDS.test(phrase.text) || FASTER.test(phrase.raw))
  )
    return `${lead}_change`;
  const industry = unitClass === 'percent' ? industryOf(state, own, before) : null;
  if (industry) return industry;
  // 猪肉产量: how much there was of it, not what it cost.
  if (own?.endsWith('_price') && (unitClass === 'weight' || /产量/.test(phrase.raw)))
    return `${own === 'poultry_price' ? 'meat' : own.replace('_price', '')}_output`;
  // 占外贸总值的42.3%，比重提高2.9个百分点: the share grew.
  if (unitClass === 'points' && SHARE_MOVED.test(phrase.raw)) {
    const shared = own ? `${own}_share` : lead.endsWith('_share') ? lead : null;
    if (shared) return `${shared}_${phrase.marks.has('yoy') ? 'yoy' : (state.comparing ?? 'change')}`;
  }
  if (unitClass === 'points' && SPEED_CHANGED.test(phrase.raw)) {
    const base = own ?? lead.replace(/_(?:yoy|mom|change|contribution)$/, '');
    const said = own === null ? /_(?:yoy|mom)$/.exec(lead)?.[0] : undefined;
    if (base !== '') return `${base}${said ?? (state.comparing ? `_${state.comparing}` : '')}_change`;
  }
  // 打捞出2具遗体
  if (token.unit?.unit === '具' && FOUND_DEAD.test(after)) return 'deaths';
  switch (own) {
    case null:
      return (
        eventsOf(state, phrase, unitClass) ??
        gustOf(state) ??
        branchOf(lead, phrase, unitClass) ??
        producedOf(before, unitClass)
      );
    case 'houses_damaged':
      return (
        damagedThing(before.split(/[,;。\n\d]/).at(-1) ?? '') ??
        damagedThing(DAMAGED_BEHIND.exec(folded.slice(token.end, token.end + 12))?.[1] ?? '')
      );
    case 'passengers':
      if (unitClass === 'percent' && state.nodes.slice(-4).some(({ metric }) => metric === 'visitors'))
        return 'visitors';
      // 內地旅客: those who visit Hong Kong and Macau, where no carrier counts them.
      return (/^(?:香港|澳门)/.test(state.input.place.official ?? '') || cameBefore(state, phrase)) &&
        !CARRIED.test(folded)
        ? 'visitors'
        : null;
    case 'pcr_positive':
      // 有14.2%对流感病毒呈阳性反应: the rate of the samples.
      return unitClass === 'percent' && state.epidemic && !phrase.marks.has('share') ? 'positivity' : null;
    case 'coverage':
    case 'vaccinated':
      // 已接种两剂605人(88.6%): how many of all.
      return unitClass === 'percent' &&
        state.epidemic &&
        !phrase.marks.has('share') &&
        !/[未没不]/.test(after.slice(0, 3) + phrase.raw)
        ? 'vaccinated_rate'
        : null;
    case 'staff':
      // 事发时作业面有作业人员16人: those who were there, not those who came.
      return AT_SCENE.test(folded.slice(Math.max(0, token.start - 24), token.start)) ? 'on_board' : null;
    case 'prosecuted':
      // 落案起诉: as Hong Kong's police say it.
      return /^香港/.test(state.input.place.official ?? '') ? 'charged' : null;
    case 'tests':
      return /DNA/.test(before) && !state.epidemic ? 'samples' : null;
    case 'missing':
      return /(?:找回|寻回)[^,。;]*$/.test(before) && /儿童/.test(phrase.raw) ? 'children_found' : null;
    case 'floods':
      return token.unit?.unit === '户' ? 'houses_damaged' : null;
    case 'houses_collapsed':
      return collapsedThing(before.split(/[,;。\n\d]/).at(-1) ?? '');
    case 'inspections':
      // 9千名干部群众上堤巡查: who goes, not how often.
      return unitClass === 'people' && token.unit?.unit !== '人次' ? 'staff' : null;
    case 'deaths':
      return /^[^,。;]{0,6}身份/.test(after) && /(?:确定|确认|比对)/.test(before)
        ? 'bodies_identified'
        : null;
    case 'trapped':
      return state.epidemic ? null : savedBehind(folded.slice(token.end, token.end + 40));
    case 'funds_involved':
      // 涉款: what the victims of fraud lost.
      return state.fraud && /涉款/.test(phrase.raw) ? 'losses' : null;
    case 'reports_received':
      return state.disaster ? 'incidents' : null;
    case 'cpi':
      // 通胀率0.9%: how much prices rose in a year.
      return /通胀率|通货膨胀率/.test(phrase.raw) && unitClass === 'percent' ? 'cpi_yoy' : null;
    case 'incidents':
      return unitClass === 'money' ? 'economic_loss' : null;
    case 'supplies':
      return unitClass === 'percent' ? 'food_price' : null;
    case 'losses':
    case 'economic_loss':
      // What victims lose is a loss of theirs, not of the economy.
      return state.fraud ? 'losses' : 'economic_loss';
    case 'injured':
      return /轻微?伤/.test(phrase.raw) && state.nodes.slice(-8).some((node) => HURT.test(node.metric))
        ? 'mild'
        : null;
    case 'rescued':
      return FOUND_DEAD.test(after) ? 'deaths' : null;
    case 'users_affected':
    case 'users_restored':
      return waterOf(state, phrase, own);
    case 'jams':
      return unitClass === 'length' ? 'jam_length' : null;
    case 'cases':
      // 破3.9万宗毒品案: a headline's short verb.
      return /(?:破|侦破|破获)(?:了|约|逾|近)?$/.test(before) ? 'cases_solved' : null;
    case 'offences':
      if (unitClass === 'people' && /^已?被?检控/.test(after)) return 'prosecuted';
      if (/^[件宗起]$/.test(token.unit?.unit ?? '') && /查获|破获/.test(phrase.raw)) return 'cases_solved';
      return unitClass === 'people' &&
        (CAUGHT.test(after) || SUSPECT.test(before) || /查获|破获/.test(phrase.raw))
        ? 'suspects_arrested'
        : null;
    case 'temperature':
      return unitClass === 'temperature' && FALLS.test(before) ? 'temperature_drop' : null;
    default:
      return null;
  }
}

/** 来台605万人次，其中日本旅客101万人次: those who came, by where they are from. */
function cameBefore({ nodes, input }: ReaderState, { place }: Phrase): boolean {
  const abroad = place !== null && place.path[0] !== input.place.path[0];
  return abroad && nodes.slice(-8).some(({ metric }) => /^(?:visitors|outbound)/.test(metric));
}

const AT_SCENE =
  /(?<!投入|出动|派出|调集|组织)(?:事发时|当时|现场|作业面|当班)[^,。;]{0,6}有(?:作业|施工|工作)人员$/;

/** 13伤，…，4人受轻伤: what was said of the others, or of all. */
const HURT = /^(?:severe|critical|injured|mild)$/;

/** 3座大型桥梁受损 */
const DAMAGED_BEHIND = /^([一-龥]{1,8}?)(?:受损|损坏|损毁|毁坏|受毁)/;

/** 附属设施倒塌120处: no house, if the words before the verb name another thing. */
function collapsedThing(words: string): string | null {
  const noun = nounIn(words);
  return noun !== null &&
    /^(?:facilities|walls|bridges|warehouses|factories|greenhouses|signs_down)$/.test(noun)
    ? `${noun.replace('_down', '')}_collapsed`
    : null;
}

/** 一名车长被困，四十分钟后获救 */
function savedBehind(behind: string): string | null {
  const rest = /^[^。;\n]*/.exec(behind)?.[0] ?? '';
  return /^[^,]{0,8},[^,\d]{0,12}(?:获救|救出|脱困)/.test(rest) ? 'rescued' : null;
}

/** 基地台受损787座: what was damaged is named before the verb, and is no house. */
function damagedThing(words: string): string | null {
  const noun = nounIn(words);
  if (noun === null || /^(?:houses|buildings|households|residents)$/.test(noun)) return null;
  return /_(?:down|damaged)$/.test(noun) ? noun : `${noun}_damaged`;
}

/** 停水29万户，修复26万户; 断话3千户，待修复1千户: a verb alone is of what was said to be out last. */
function waterOf(state: ReaderState, phrase: Phrase, own: string): string | null {
  if (/[电气]|用户/.test(phrase.label) || phrase.label === '') return null;
  const out = state.nodes
    .slice(-4)
    .findLast(({ metric }) => /^(?:users_affected|water_outages|phones_down)$/.test(metric));
  if (!out || out.metric === 'users_affected') return null;
  const restored = out.metric === 'phones_down' ? 'phones_restored' : 'water_restored';
  return own === 'users_restored' ? restored : out.metric;
}

/** 最大风速每秒53公尺（约每小时191公里）: the same wind in another unit. */
function gustOf(state: ReaderState): string | null {
  const inBracket = state.levels.length > 1 && state.measure === 'speed';
  return inBracket && state.level.whole?.metric === 'wind_speed' ? 'wind_speed' : null;
}

/** 农副食品加工业增长9.6%, 国有控股企业增加值同比增长5.4%: what an industrial release says of a branch or of a kind of firms. */
const GROWS = /(?:业|企业|增加值)(?:实际)?(?:同比)?(?:实际)?(?:增长|下降)$/;
/** Names that a branch is taken for by a word in it. */
const NO_BRANCH = /_price$|^(?:vehicles|value_added|supplies|products)$/;

function industryOf(state: ReaderState, own: string | null, before: string): string | null {
  if ((own !== null && !NO_BRANCH.test(own)) || !GROWS.test(before)) return null;
  const said = state.nodes
    .slice(-FARTHEST_BRANCH)
    .some(({ metric }) => metric.startsWith('industrial_output'));
  const clause = before.split(/[,;。:]/).at(-1) ?? '';
  return said ? (BRANCHES.find(([branch]) => branch.test(clause))?.[1] ?? 'industrial_output') : null;
}

/** A release tells its branches one after the other. */
const FARTHEST_BRANCH = 60;

const BRANCHES: readonly (readonly [RegExp, string])[] = [
  [/^制造业/, 'manufacturing_output'],
  [/^电力、?热力|供应业/, 'utilities_output'],
  [/^采矿业/, 'mining_output'],
];

/** 采矿业增加值增长3.2%，制造业增长2.9%: the same growth of another branch. */
function branchOf(lead: string, { raw }: Phrase, unitClass: string | null): string | null {
  if (unitClass !== 'percent' || !/_output_yoy$/.test(lead)) return null;
  return BRANCHES.find(([branch]) => branch.test(raw))?.[1] ?? null;
}
