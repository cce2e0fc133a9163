import { textBefore } from '../../../text/beside';
import { wordSet } from '../../wordSet';
import { nounAhead } from './nounByParts';
import type { RenameRule } from './renameClue';

/** 落案起诉: as Hong Kong's police say it. */
export const chargedInHongKong: RenameRule = ({ state, phrase }) =>
  /^香港/.test(state.input.place.official ?? '') || /落案/.test(phrase.raw) ? 'charged' : null;

/** 捣破3个贩毒集团: those in it, and no place. */
export const gangsNotDens: RenameRule = ({ before, after }) =>
  /^[^,。;、\d]{0,6}(?:集团|团伙)/.test(after) || /(?:集团|团伙)$/.test(before) ? 'gangs_busted' : null;

/** 涉款: what the victims of fraud lost. */
export const lostToFraud: RenameRule = ({ state, phrase }) =>
  state.fraud && /涉款/.test(phrase.raw) ? 'losses' : null;

/** What victims lose is a loss of theirs, not of the economy. */
export const whoseLoss: RenameRule = ({ state }) => (state.fraud ? 'losses' : 'economic_loss');

/** 毒品22件22人: so many cases, so many caught for them. */
export const CAUGHT_BESIDE = /^\d[\d,]*[人名]/;

/** 110刑事警情, 接报各类警情: who rang, whatever it was about. */
const CALLED = /(?:110|各类|有效)[^,。;\n]{0,14}警情[^。;\n]*$/;

/** 受理各类案件4939件, 收案2559件: what came in, solved or not. On the mainland: in Taiwan the police take reports so. */
const ACCEPTED =
  /(?:受理|新收)(?!投诉|举报|咨询)[^,。;]{0,14}(?:案件?)?(?:数|数量)?(?:共|共计|合计|为)?$|收案(?:数|数量)?(?:共|为)?$/;

/** 破3.9万宗毒品案: a headline's short verb. */
export const casesSolved: RenameRule = ({ state, token, phrase, before, after }) => {
  if (CALLED.test(textBefore(state.folded, token.start, 30)) && /警情/.test(phrase.raw)) return 'calls';
  // 法院受理各类案件4939件, 新收案件2559件: what came in, solved or not.
  if (!state.input.traditional && token.unit?.unit === '件' && ACCEPTED.test(before)) return 'cases_accepted';
  const caught = state.input.traditional && token.unit?.unit === '件' && CAUGHT_BESIDE.test(after);
  return caught || /(?:破|侦破|破获)(?:了|约|逾|近)?$|[共连]破[^,。;]{1,12}$/.test(before)
    ? 'cases_solved'
    : null;
};

/** Who was caught: 查获…5人到案. */
const CAUGHT = /^(?:到案|落网|归案)/;

/** 查获假烟860条: wares, by their noun, where the verb is one of those of offences. */
const SEIZED = /(?:查获|查扣)[^,。;\d]*$/;
const WARES: ReadonlySet<string> = wordSet('item weight volume box');

/** Of offences: people charged or caught for them, and cases that were solved. */
export const offencesOrOffenders: RenameRule = ({ token, phrase, unitClass, before, after }) => {
  const ware = WARES.has(unitClass ?? '') && SEIZED.test(before) ? nounAhead(before) : null;
  if (ware) return `${ware}_seized`;
  // 共查获各类交通违法2万起: caught, not solved.
  const solves = /查获|破获/.test(phrase.raw) && !/违[法章规]|[酒醉毒]驾|超[载员速]|无证/.test(phrase.raw);
  if (token.unit?.unit === '件' && CAUGHT_BESIDE.test(after)) return 'cases_solved';
  if (unitClass === 'people' && (/^已?被?检控/.test(after) || /票控|检控/.test(phrase.raw)))
    return 'prosecuted';
  if (/^[件宗起]$/.test(token.unit?.unit ?? '') && solves) return 'cases_solved';
  const caught = /拘[捕留][^,。;\d]{0,10}$/.test(before) || CAUGHT.test(after) || solves;
  return unitClass === 'people' && caught ? 'suspects_arrested' : null;
};
