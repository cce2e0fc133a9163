import type { Origin, Scope } from '../../../reading';
import type { Standing } from '../lists/figureStanding';
import type { Change } from '../metrics/changes';
import type { Node } from '../node';
import type { DocPlace } from '../places/docPlace';
import type { FigurePlace } from '../places/figurePlace';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';

/** Where a figure stands in the text, and its value. */
export type Span = Pick<Node, 'start' | 'end' | 'value'>;

/** A number with the words that tell of it. */
export interface Said {
  readonly state: ReaderState;
  readonly token: NumberToken | null;
  readonly phrase: Phrase;
  readonly span: Span;
  readonly stands: Standing;
}

/** What is settled of a figure before it becomes a node. */
export interface Settled {
  readonly metric: string;
  readonly scope: Scope | null;
  readonly origin: Origin | null;
  readonly placed: FigurePlace;
  /** The place that it takes over from the figure beside it or from its list. */
  readonly carried: (Pick<DocPlace, 'path'> & { readonly name: string | null }) | null;
  readonly change: Change | null;
}
