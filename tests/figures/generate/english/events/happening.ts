import type { BulletinKind } from '../../../../../lib/reading';
import type { Phrase } from '../pieces';
import type { Scene } from './scenes';

/** What a bulletin of something that happened tells, in order; its place is that of every figure which names none. */
interface Report {
  readonly kind: BulletinKind;
  readonly place: string | null;
  readonly lines: readonly (readonly [construct: string, phrase: Phrase])[];
}
export type Happening = (scene: Scene) => Report;
