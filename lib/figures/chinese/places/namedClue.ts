import type { Place } from '../../places';
import type { FigurePlace, PlaceClue } from './figurePlace';

/** A clue whose phrase names a place. */
export interface Named extends PlaceClue {
  readonly place: Place;
}

/** Answers with the place of the figure, or leaves it to the next rule. */
export type NamedRule = (named: Named) => FigurePlace | undefined;
