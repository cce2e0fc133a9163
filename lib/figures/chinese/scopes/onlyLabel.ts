import { textBefore } from '../../../text/beside';
import { wordSet } from '../../wordSet';
import type { ReaderState } from '../readerState';
import type { NumberToken } from '../words/tokens';

/** 遇难30人，其中消防员27人: who they were. */
const OUTCOMES: ReadonlySet<string> = wordSet(
  'deaths bodies_identified injured missing rescued trapped deaths_missing on_board relocated evacuated stranded buried',
);

/** 死亡12例，9人曾接种疫苗: a habit of theirs. */
const SICK: ReadonlySet<string> = wordSet('deaths confirmed infections severe severe_or_critical');

const WHO: ReadonlySet<string> = wordSet('passengers visitors outbound crew on_board residents students');

/** What is done with those who may fall ill; cases are found among them. */
const WATCHED = /^(?:isolated|quarantined|followed)$/;

const TRACED = /(?:匡列|追踪|掌握|列管|识别)[^,。;\d]{0,10}$/;

/** 密切接触者114例, 医务人员9人 in a list of cases say who they were, not what is counted. */
export function isOnlyLabel(state: ReaderState, own: string | null, token: NumberToken | null): boolean {
  const whole = state.level.frames.at(-1)?.whole?.metric ?? state.level.whole?.metric ?? '';
  const who =
    (own === 'staff' && (state.epidemic || OUTCOMES.has(whole))) ||
    (WHO.has(own ?? '') &&
      (OUTCOMES.has(whole) || whole === 'passengers' || (state.epidemic && whole !== ''))) ||
    (own === 'vaccinated' && SICK.has(whole)) ||
    // 今日接种5万人次，包括2万人接种第一剂; 异常事件12宗，其中两宗属严重
    (own === 'vaccinated' && whole === 'doses' && state.level.frames.at(-1)?.marker === 'incl') ||
    (whole === 'adverse_events' && /^(?:severe|serious|mild)$/.test(own ?? '')) ||
    (own === 'reports_received' && whole === 'calls') ||
    (own === 'in_hospital' && whole === 'deaths');
  const ofCases = /^(?:confirmed|infections|asymptomatic|asymp_observed)$/.test(whole) && state.epidemic;
  // 9例(集中隔离6例、居家隔离3例): where they were found.
  const kept = ofCases && !state.input.traditional && token?.unit?.unit === '例' && WATCHED.test(own ?? '');
  // 16例在家隔离;已匡列密切接触者37人: traced from them, and none of them.
  const traced = TRACED.test(textBefore(state.folded, state.at, 16));
  return (own === 'contacts' && (token?.unit?.class === 'case' || (ofCases && !traced))) || who || kept;
}
