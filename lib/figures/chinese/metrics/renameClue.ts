import { textBefore, textBehind } from '../../../text/beside';
import type { Rule } from '../../firstAnswer';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';

/** A number whose name may be another than its noun's own, and what stands around it in the folded text. */
export interface RenameClue {
  readonly state: ReaderState;
  readonly token: NumberToken;
  readonly phrase: Phrase;
  readonly own: string | null;
  readonly unitClass: string | null;
  readonly before: string;
  readonly after: string;
  /** The name of the number before it in its list. */
  readonly lead: string;
}

export type RenameRule = Rule<RenameClue, string | null>;

/** What the rules that rename a noun look at, the words cut to length. `own`: the name that the noun has by itself. */
export function renameClue(
  state: ReaderState,
  token: NumberToken,
  phrase: Phrase,
  own: string | null,
): RenameClue {
  const { folded } = state.input;
  return {
    state,
    token,
    phrase,
    own,
    unitClass: token.unit?.class ?? null,
    before: textBefore(folded, token.start, 14),
    after: textBehind(folded, token.end, 8),
    lead: state.level.last?.metric ?? '',
  };
}
