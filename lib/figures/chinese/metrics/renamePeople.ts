import { textBefore, textBehind } from '../../../text/beside';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { RenameClue, RenameRule } from './renameClue';

/** 搜救出11名遇难人员, 打捞出2具遗体: found, and dead. */
export const FOUND_DEAD = /^(?:疑似)?(?:遇难|罹难|遗体|死者)/;

/** 渔排养殖人员2千人全部上岸, where boats run from a storm: nobody was in the water. */
const ASHORE = /^(?:渔民|船员)?(?:已|均|全部|全数)*上岸/;
const ASHORE_FROM_STORM = /(?:渔排|养殖|作业|施工|平台|涉海|海上)[^,。;、]{0,6}$/;

export const rescuedDead: RenameRule = ({ before, after }) => {
  if (ASHORE.test(after) && ASHORE_FROM_STORM.test(before)) return 'evacuated';
  return FOUND_DEAD.test(after) ? 'deaths' : null;
};

/** 设收容所91处，安置1822人: in those shelters. */
export const intoShelters: RenameRule = ({ state, phrase, unitClass }) => {
  const last = state.nodes.at(-1);
  const inside = last?.metric === 'shelters' && last.sentence === state.sentence;
  return inside && unitClass === 'people' && !/转移/.test(phrase.raw) ? 'sheltered' : null;
};

const CARRIED = /铁路|港铁|列车|航班|机场|巴士|渡轮|轻轨/;

/** 內地旅客: those who visit Hong Kong and Macau, where no carrier counts them; a share of those just said to visit. */
export const visiting: RenameRule = ({ state, phrase, unitClass }) => {
  const { nodes, input } = state;
  if (unitClass === 'percent' && nodes.slice(-4).some(({ metric }) => metric === 'visitors'))
    return 'visitors';
  const comes = /^(?:香港|澳门)/.test(input.place.official ?? '') || cameBefore(state, phrase);
  return comes && !CARRIED.test(input.folded) ? 'visitors' : null;
};

/** 来台605万人次，其中日本旅客101万人次: those who came, by where they are from. */
function cameBefore({ nodes, input }: ReaderState, { place }: Phrase): boolean {
  const abroad = place !== null && place.path[0] !== input.place.path[0];
  return abroad && nodes.slice(-8).some(({ metric }) => /^(?:visitors|outbound)/.test(metric));
}

/** 有14.2%对流感病毒呈阳性反应: the rate of the samples. */
export const positiveRate: RenameRule = ({ state, phrase, unitClass }) =>
  unitClass === 'percent' && state.epidemic && !phrase.marks.has('share') ? 'positivity' : null;

const AT_SCENE =
  /(?<!投入|出动|派出|调集|组织)(?:事发时|当时|现场|作业面|当班|井下|井内|矿井)[^,。;]{0,6}有(?:作业|施工|工作)人员$/;

/** 事发时作业面有作业人员16人: those who were there, not those who came. */
export const atScene: RenameRule = ({ state, token }) =>
  AT_SCENE.test(textBefore(state.folded, token.start, 24)) ? 'on_board' : null;

/** 9千名干部群众上堤巡查: who goes, not how often. */
export const whoInspects: RenameRule = ({ token, unitClass }) =>
  unitClass === 'people' && token.unit?.unit !== '人次' ? 'staff' : null;

export const childrenFound: RenameRule = ({ phrase, before }) =>
  /(?:找回|寻回)[^,。;]*$/.test(before) && /儿童/.test(phrase.raw)
    ? 'children_found'
    : /(?:查获|查缉|查处|抓获|逮)[^,。;]*失联(?:移工|外劳)/.test(phrase.raw)
      ? 'suspects_arrested'
      : null;

/** 目前已确认12名遇难者身份 */
export const identified: RenameRule = ({ before, after }) =>
  /^[^,。;]{0,6}身份/.test(after) && /(?:确定|确认|比对)/.test(before) ? 'bodies_identified' : null;

/** 一名车长被困，四十分钟后获救 */
export const trappedThenSaved: RenameRule = ({ state, token }) => {
  const { folded } = state.input;
  return state.epidemic ? null : savedBehind(textBehind(folded, token.end, 40));
};

function savedBehind(behind: string): string | null {
  const rest = /^(?!中)[^。;\n]*/.exec(behind)?.[0] ?? '';
  return /^[^,]{0,8},[^,\d]{0,12}(?:获救|救出|脱困)/.test(rest) ? 'rescued' : null;
}

/** 13伤，…，4人受轻伤: what was said of the others, or of all. */
const HURT = /^(?:severe|critical|injured|mild)$/;

const slightlyHurt: RenameRule = ({ state, phrase }) =>
  /轻微?伤/.test(phrase.raw) && state.nodes.slice(-8).some((node) => HURT.test(node.metric)) ? 'mild' : null;

/** 77人送院治疗: the sick of an epidemic are hurt by nobody. */
/** 5名伤员在县医院接受治疗: where the hurt lie now. */
const LIE =
  /^(?:名|位)?(?:伤员|伤者|伤病员|病人|患者)?(?:正在?|仍在?|现在?|均在?|在)[^,。;\d]{0,14}(?:治疗|救治|观察|住院)/;
const WHO_LIES = /(?:伤员|伤者)[^,。;]{0,3}$/;

const liesNow = ({ state, token, before }: RenameClue): boolean => {
  const behind = textBehind(state.folded, token.end, 30);
  return (WHO_LIES.test(before) || /^伤[员者病]/.test(behind)) && LIE.test(behind);
};

export const hurtOrIll: RenameRule = (clue) =>
  !clue.state.epidemic && liesNow(clue)
    ? 'in_hospital'
    : clue.state.epidemic && /送[医院往]/.test(clue.phrase.raw)
      ? 'in_hospital'
      : slightlyHurt(clue);

const BROUGHT = /^[^,。;\d]{0,6}伤[者员][^,。;\d]{0,4}送/;
const TAKEN_IN = /入院人[次数]|新(?:增)?(?:入院|收治|住院)/;
const CAME_IN = /新增|上周|本周|当日|今日|昨日|上月/;

/** 入院人数77万, 新收治8人, 本周有21名患者入院: who came in, and no count of those who are there. */
export const newlyIn: RenameRule = ({ state, token, phrase, after }) => {
  // 5名伤者送县医院救治: hurt, wherever they were brought.
  if (!state.epidemic && BROUGHT.test(textBehind(state.folded, token.end, 16))) return 'injured';
  if (TAKEN_IN.test(phrase.raw)) return 'admissions';
  const clause = /[^,。;\n]*$/.exec(textBefore(state.folded, token.start, 20))?.[0] ?? '';
  const comes =
    /^[^,。;\d]{0,7}(?:入院|住院|收治|入住)/.test(after) && !/[须需仍尚曾]|入院[接治]/.test(after);
  return comes && CAME_IN.test(clause) && state.input.traditional ? 'admissions' : null;
};
