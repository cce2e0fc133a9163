import { textBefore, textBehind } from '../../../text/beside';
import { CRIME_NAMES } from '../../tables/crimeNames';
import { PERSONS } from '../../tables/personNouns';
import { writtenOut } from '../../writtenOut';
import type { Node } from '../node';
import { nounIn } from './nounIn';
import { CAUGHT_BESIDE } from './renameCrimes';
import type { Guessed } from './unnamedNumber';

/** What the police of Taiwan go on to count in 件 and 人: 查获诈欺131件、犯嫌563人，扫荡帮派47件294人. */
const CAUGHT = /^(?:cases_solved|suspects_arrested|funds_frozen|cash_seized|guns)$/;

/** A kind of crime cleared up goes on in cases and in those caught for them. */
export function caughtInTaiwan({ state, token, unknown, unit }: Guessed): string | undefined {
  const { folded, traditional } = state.input;
  // 毒品22件22人: so many cases, so many caught for them.
  const police = traditional && !state.epidemic && state.police;
  if (police && unit === '件' && CAUGHT_BESIDE.test(textBehind(folded, token.end, 8))) return 'cases_solved';
  const isCaught = (node: Node) => node.paragraph === state.paragraph && CAUGHT.test(node.metric);
  if (!state.input.traditional || !state.nodes.slice(-4).some(isCaught)) return undefined;
  if (unknown === 'events' && unit === '件') return 'cases_solved';
  return unknown === 'people' ? 'suspects_arrested' : undefined;
}

/** 海洛因10袋209.3公斤, 各式毒品，总重718公斤: what the drugs of before weigh. */
export function ofDrugs({ state, unknown, before }: Guessed): string | undefined {
  if (unknown !== 'weight') return undefined;
  const last = state.nodes.at(-1);
  const again = last?.metric === 'drugs_seized' && last.sentence === state.sentence;
  return again || (/[总净毛共]重/.test(before) && nounIn(before) === 'drugs_seized')
    ? 'drugs_seized'
    : undefined;
}

/** 起诉故意杀人、抢劫等犯罪683人，毒品犯罪956人: who was charged or caught with a crime, by the verb at the head. */
const ACCUSED: readonly (readonly [RegExp, string])[] = [
  [/(?:起诉|公诉)[^。;\n]*$/, 'prosecuted'],
  [/(?:批捕|逮捕|抓获)[^。;\n]*$/, 'suspects_arrested'],
];

/** People behind the name of a crime: charged or caught, as the verb far ahead says; undefined without one. */
export function accused({ state, token, unknown, before }: Guessed): string | undefined {
  if (unknown !== 'people' || !/(?:犯罪|罪)$/.test(before)) return undefined;
  const { folded } = state.input;
  const lead = textBefore(folded, token.start, 80);
  return ACCUSED.find(([verb]) => verb.test(lead))?.[1];
}

/** 拘捕14名非法劳工及5名雇主: whoever they are, they were caught with those before them. */
export function caughtToo({ state, token, unknown, unitClass }: Guessed): string | undefined {
  const { last } = state.level;
  const caught = last?.metric === 'suspects_arrested' && last.sentence === state.sentence;
  if (unitClass !== 'people' || !caught || unknown === 'victims' || !PERSONS.has(unknown ?? ''))
    return undefined;
  return state.enumerated || /[、及和与](?:另外?)?$/.test(textBefore(state.folded, token.start, 3))
    ? last.metric
    : undefined;
}

const SAID =
  '(?:罪|案|案件|罪案|罪行|事件|个案)?(?:方面|类)?,?(?:增至|升至|跌至|减至|[有共计达占约逾则为]|录得|接获|发生|分别)*$';
const CRIME = new RegExp(`(?:${writtenOut(CRIME_NAMES).join('|')})${SAID}`);
const MISHAP = new RegExp(`意外${SAID}`);
const CLEARED = /(?:侦破|破获|查获|侦办|查缉)[^,。;]*$/;

/** 盗窃130宗, 机车窃盗12件: by the name of the crime; 查获赌博12件 are cleared up. */
export function crimesByName({ state, unknown, unit, before }: Guessed): string | undefined {
  if (unknown !== 'events' || state.epidemic || !/^[宗件起]$/.test(unit ?? '')) return undefined;
  if (MISHAP.test(before)) return 'accidents';
  if (!CRIME.test(before)) return undefined;
  return CLEARED.test(before) ? 'cases_solved' : 'cases';
}
