import type { TitleReading } from '../draft';
import type { Cut } from '../text/cuts';
import type { Work } from '../work';
import { findClauseShuffle } from './findClauseShuffle';
import { findEchoes } from './findEchoes';
import { findForeignKeywords } from './findForeignKeywords';
import { findInjectedTitle } from './findInjectedTitle';
import { findJammer } from './findJammer';
import { findLeakedReadings } from './findLeakedReadings';
import { findLookAlikes } from './findLookAlikes';
import { findLostFigures } from './findLostFigures';
import { findMirrorDamage } from './findMirrorDamage';
import { findOriginalTitle } from './findOriginalTitle';
import { findSecondTitle } from './findSecondTitle';
import { findSynonymSwaps } from './findSynonymSwaps';

export interface CleanerInput {
  /** The article as the cleaners before have left it: paragraphs joined by \n. */
  readonly text: string;
  readonly title: TitleReading;
  readonly lang: string;
  /** Offsets in `text` where an injected piece was cut before, in order. */
  readonly seams: readonly number[];
}

/** Finds one kind of pollution in a text. Offsets of its cuts are into `input.text`. */
export interface Cleaner {
  readonly name: string;
  readonly why: string;
  /** Finds nothing in a text without East Asian signs, and is not asked there. */
  readonly isEastAsian?: true;
  /** One that may take long does it in pieces. */
  find(input: CleanerInput): readonly Cut[] | Work<readonly Cut[]>;
}

/** The cleaners, in order. */
export const CLEANERS: readonly Cleaner[] = [
  findJammer,
  findLeakedReadings,
  findInjectedTitle,
  findSecondTitle,
  findEchoes,
  findOriginalTitle,
  findForeignKeywords,
  findMirrorDamage,
  findClauseShuffle,
  findSynonymSwaps,
  findLookAlikes,
  findLostFigures,
];
