import type { GeneratedBulletin } from './bulletinWriter';

/** Makes bulletins of one kind; the same seed makes the same one on every machine. */
export interface BulletinMaker {
  readonly name: string;
  make(seed: number): GeneratedBulletin;
}
