import { textBefore, textBehind } from '../../../text/beside';
import type { RenameClue, RenameRule } from './renameClue';
import { fateBehind } from './toldBehind';

/** What was done to a thing or to people, where the noun's own name does not say it. */
interface Done {
  readonly to: RegExp;
  readonly units: string | null;
  /** The words right before the number, and those right behind it. */
  readonly before: RegExp;
  readonly after?: RegExp;
  readonly name: string;
}

const ANY = /(?:)/;
const NOBODY = /^(?:people|staff|offences|penalised|cases_solved|population|suspects_arrested)?$/;

/** Tried in order. Seen in: notices of the police, of discipline commissions, of the maritime rescue. */
const DONE: readonly Done[] = [
  {
    to: /^drug_users$/,
    units: 'people',
    before: /(?:查获|查处|抓获|查缉|打击处理|处置)[^,。;]*$/,
    name: 'drug_users_caught',
  },
  {
    to: /^(?:people|offences|suspects_arrested|isolated|quarantined)?$/,
    units: 'people',
    before: /(?<!其中,?)(?:强制(?:隔离)?戒毒|强戒)(?:人员|了|共)*$/,
    name: 'drug_users_in_rehab',
  },
  { to: /^checkpoints$/, units: null, before: /(?:设[置立]|增设|布设)[^,。;]*$/, name: 'checkpoints_set' },
  {
    to: NOBODY,
    units: 'people',
    before: /(?:党纪政务|党政纪|党纪|政务|政纪|纪律)处分(?:了|共)*$/,
    name: 'people_disciplined',
  },
  {
    to: NOBODY,
    units: 'people',
    before: /(?:^|[,、;\d起件])(?:共|共计)?处理(?:了|党员干部|干部|责任人)*$/,
    name: 'people_dealt_with',
  },
  {
    to: /^(?:people|staff|teams)?$/,
    units: 'people',
    before: ANY,
    after: /^的?[一-龥]{0,4}抢修(?:队伍|队员|人员|力量)/,
    name: 'crew',
  },
  {
    to: /^(?:people|staff|missing)?$/,
    units: 'people',
    before: /[船艇车机轮](?:上(?:共|载|当时)?有|载)$|(?<=[船艇车机轮一-龥])搭?载$/,
    name: 'on_board',
  },
  {
    to: /^boats$/,
    units: 'item',
    before: ANY,
    after: /^[一-龥]{0,4}船?(?:、[^,。;]{1,20})?(?:均|全部|已|皆|都)*(?:在港|停港)/,
    name: 'boats_in_port',
  },
  {
    to: /^boats$/,
    units: 'item',
    before: ANY,
    after: /^[一-龥]{0,4}船?(?:均|全部|已|皆|都)*(?:回港|返港|归港|进港|到港)/,
    name: 'boats_returned',
  },
];

/** The noun with what was done to it behind. */
export const nounAndDeed: RenameRule = ({ state, token, own, unitClass, before }) => {
  if (state.epidemic) return undefined;
  const behind = textBehind(state.folded, token.end, 32);
  return DONE.find(
    (done) =>
      (done.units ?? unitClass) === unitClass &&
      done.to.test(own ?? '') &&
      done.before.test(before) &&
      (done.after ?? ANY).test(behind),
  )?.name;
};

const CREW_AHEAD = /(?:救援|搜救|抢救|施救|救护|消防|医护|工作)/;

/** 经救援人员抢救,有9人获救: what became of those whom the clause itself does not name. */
export const fateOfOthers: RenameRule = (clue: RenameClue) => {
  const { state, token, own, unitClass } = clue;
  if (own !== 'staff' || unitClass !== 'people' || state.epidemic) return undefined;
  const clause =
    textBefore(state.folded, token.start, 24)
      .split(/[,;。:\n]/)
      .at(-1) ?? '';
  return CREW_AHEAD.test(clause) ? undefined : (fateBehind(state.folded, token) ?? undefined);
};

/** 剩余8人中有3人遇难: those still in there, of whom the text told before. */
export const leftOver: RenameRule = ({ state, own, unitClass, before }) => {
  if (unitClass !== 'people' || state.epidemic || !/^(?:people|staff|rescued|deaths)?$/.test(own ?? ''))
    return undefined;
  if (!/(?:剩余|剩下|余下)的?$/.test(before)) return undefined;
  return state.nodes.findLast(({ metric }) => /^(?:trapped|missing|buried)$/.test(metric))?.metric;
};
