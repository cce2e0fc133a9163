import type { Node } from '../nodes';
import type { Basis } from './basisOfChange';

/** The metrics of the figures round a figure, already resolved. */
export interface NearMetrics {
  readonly whole: string | null;
  readonly host: string | null;
  /** What the host is part of. */
  readonly hostWhole: string | null;
  /** The figure before it in its sentence. */
  readonly neighbour: string | null;
  /** The figure before it, wherever. */
  readonly before: string | null;
  /** Of the first figure of the sentence before. */
  readonly led: string | null;
  /** The last that counted something, wherever: no percentage, no measure. */
  readonly counted: string | null;
  /** Since when the last indicator of the paragraph, else the first of all, was told to have moved: `_yoy`, `_mom`. */
  readonly period: string | null;
  /** What the next change of its sentence, of something else, is told to be held against: “exports rose 3% and imports 4% from a year earlier”. */
  readonly coming: Basis | null;
  /** A change over a month has been told before. */
  readonly monthly: boolean;
  /** What the heading over its list names. */
  readonly heading: string | null;
  /** What the bulletin counts when it only says "cases": its last whole of a wider kind. */
  readonly cases: string | null;
}

/** A figure whose metric is to be found: what its own words say, and what stands round it. */
export interface Unresolved extends Pick<Node, 'metric' | 'weak' | 'mention'> {
  readonly near: NearMetrics;
  readonly epidemic: boolean;
}

/** What a metric is told as: a share, a change, an average of what the rest of its name counts. */
export const SUFFIX = /(?:_(?:share|change|yoy|mom|avg|daily|baseline))+$/u;
