import type { Line } from './words/splitSentences';

/** What the text round the figures says for all of them: its lines and its place. */
export interface Surroundings {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly place: string | null;
  /** From the country to `place`. */
  readonly path: readonly string[];
  /** By line: the place of the heading over it. */
  readonly headings: readonly (string | null)[];
  /** By sentence of the whole text: the place that it is about, where it is not the bulletin's. */
  readonly subjects: readonly (string | null)[];
}
