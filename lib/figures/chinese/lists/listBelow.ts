import type { ReaderState } from '../readerState';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { openList } from './openLists';

/** 1.新增本土确诊病例113例⏎甲省50例,其中…;⏎乙省63例: a line of one count heads the places in the lines below it. */
export function goesOnInPlaces(state: ReaderState, at: number): boolean {
  if (!state.epidemic || state.levels.length > 1) return false;
  const { tokens } = state.input;
  const before = tokens[pastBreaks(tokens, at, -1)];
  const below = pastBreaks(tokens, at, 1);
  const [place, count] = [tokens[below], tokens[below + 1]];
  if (!isPlace(place) || !isCount(count) || place.end !== count.start) return false;
  const open = state.level.frames.find(({ marker }) => marker === 'colon');
  if (open) return isCount(before) || (before?.kind === 'stop' && /[:;,)]/.test(before.mark));
  const { last, tops } = state.level;
  if (!isCount(before) || !last || tops.length !== 1 || last.ownPlace || last.end > before.end) return false;
  if (last.start < before.start || (last.value ?? 0) < count.value) return false;
  openList(state, 'colon', state.phrase([]));
  return true;
}

/** Lines may have empty ones between them. */
function pastBreaks(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let i = at + step;
  for (let token = tokens[i]; token?.kind === 'stop' && token.mark === '\n'; token = tokens[i]) i += step;
  return i;
}

function isPlace(token: Token | undefined): token is Token {
  const place = placeIn(token);
  return place !== null && place.level !== 'country';
}

function isCount(token: Token | undefined): token is Extract<Token, { kind: 'number' }> {
  return token?.kind === 'number' && token.why === null && token.unit?.class === 'case';
}
