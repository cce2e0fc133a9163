import type { Origin } from '../../../reading';
import type { Rule } from '../../firstAnswer';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { DocPlace } from './docPlace';

export interface FigurePlace {
  readonly name: string | null;
  readonly path: readonly string[];
  readonly qualifier: string | null;
  /** The place was said with the figure itself. */
  readonly isLabel: boolean;
}

/** What tells the place of a figure. */
export interface PlaceClue {
  readonly state: ReaderState;
  readonly phrase: Phrase;
  readonly whole: Node | null;
  readonly origin: Origin | null;
  /** Words without a place are a label. */
  readonly labels: boolean;
  readonly metric: string;
  /** A measure, taken at a place that the clause names anywhere. */
  readonly measured: boolean;
  /** The figure whose place it takes over. */
  readonly from: Node | null;
  /** Where it was counted if its own words name no place. */
  readonly base: { readonly name: string | null; readonly path: readonly string[] };
}

/** One way to tell the place; undefined where it says nothing. */
export type PlaceRule = Rule<PlaceClue, FigurePlace>;

/** The place that the text before it gives a figure, with who or what was counted there. */
export function atBase({ base }: PlaceClue, qualifier: string | null = null): FigurePlace {
  return { name: base.name, path: base.path, qualifier, isLabel: false };
}

/** A label that no list has, in the page's own characters where it stands before the number. */
export function asWritten(
  state: ReaderState,
  text: string,
  above: readonly string[],
): Pick<DocPlace, 'name' | 'path'> {
  const from = Math.max(0, state.at - 60);
  const at = state.folded.slice(from, state.at).lastIndexOf(text);
  const name = at >= 0 ? state.input.original.slice(from + at, from + at + text.length) : text;
  return { name, path: [...above, name] };
}
