import { textBefore } from '../../../text/beside';
import { firstAnswer } from '../../firstAnswer';
import { isSome } from '../lists/openBefore';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';
import { BY_UNIT } from './byUnit';
import { goTogether } from './goTogether';
import { guessMeasure } from './guessMeasure';
import { nameMeasure } from './nameMeasure';
import { OF_WHAT_WAS_TOLD } from './ofWhatWasTold';
import { isBareName, sameMeasure } from './sameMeasure';
import type { Measured, Unnamed } from './unnamedNumber';

/** PM10，全市平均浓度1667微克/立方米: what the air holds so much of was named last. */
function airOf(state: ReaderState, token: NumberToken): string | null {
  if (!token.unit?.unit.startsWith('微克')) return null;
  const before = textBefore(state.folded, token.start, 60);
  const named = [...before.matchAll(/PM ?(2\.5|10)|臭氧/g)].at(-1);
  if (!named) return null;
  return named[1] === '10' ? 'pm10' : named[1] ? 'pm25' : 'ozone';
}

/** What a number measures when no noun of the tables fits its unit. */
export function measureOf(
  state: ReaderState,
  token: NumberToken,
  phrase: Phrase,
  at: number,
  to: number,
): string | null {
  const unitClass = token.unit?.class ?? null;
  if (phrase.metrics.some((metric) => goTogether(metric, unitClass, token.unit?.unit))) return null;
  const words = wordsBeside(state, token, at, to);
  const unnamed: Unnamed = { state, token, phrase, unit: token.unit?.unit, unitClass, ...words };
  const told = firstAnswer(OF_WHAT_WAS_TOLD, unnamed);
  if (told !== undefined) return told;
  const measured = measure(unnamed);
  const answer = firstAnswer(BY_UNIT, measured);
  if (answer !== undefined) return answer;
  return guessMeasure(measured);
}

function wordsBeside(
  { input: { tokens, folded } }: ReaderState,
  token: NumberToken,
  at: number,
  to: number,
): Pick<Unnamed, 'before' | 'after'> {
  const before =
    textBefore(folded, token.start, 24)
      .split(/[\n;。]/)
      .at(-1)
      ?.trimEnd() ?? '';
  const own = tokens[at + 2];
  const skip = token.withNext && own?.kind === 'number' ? own.end : token.end;
  return { before, after: folded.slice(skip, tokens[Math.max(at + 1, to) - 1]?.end ?? skip) };
}

function measure(unnamed: Unnamed): Measured {
  const { state, token, phrase, before, after, unitClass } = unnamed;
  const { marks } = phrase;
  const repeated = sameMeasure(state, token);
  // 降温12～16℃，局地18℃以上: of what was told of the whole.
  const locally = unitClass === 'temperature' && /(?:局地|局部)(?:可达|达|超过)?$/.test(before);
  const row = (unitClass === 'length' && isBareName(state)) || locally ? repeated : null;
  const opens = marks.has('of') || marks.has('incl');
  return {
    named: row ?? airOf(state, token) ?? nameMeasure(token.unit, before, after),
    repeated,
    listed:
      opens || isSome(state, token, phrase) || state.level.frames.length > 0 || state.level.whole !== null,
    changed:
      CHANGES.some((mark) => marks.has(mark)) &&
      unitClass !== 'percent' &&
      unitClass !== 'points' &&
      !/减[产收]粮/.test(before) &&
      !state.epidemic,
    ...unnamed,
  };
}

const CHANGES = ['rise', 'fall', 'daily', 'yoy', 'mom'] as const;
