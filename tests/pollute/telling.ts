import type { Random } from './random';
import type { TurnStock } from './turnStock';

/** A telling about a few names, and what it has said so far. */
export interface Telling {
  readonly stock: TurnStock;
  readonly names: readonly string[];
  readonly rounds: number;
  readonly random: Random;
  /** Joins what stands side by side. */
  join(...parts: readonly string[]): string;
  said(): string;
  mark(): string;
}

/** How a text has its names in turn. */
export type Form = (telling: Telling) => readonly string[];
