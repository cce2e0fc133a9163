import type { BulletinMaker } from '../bulletinMaker';
import { makeDetailed, makeFree, makePlaced, makeStyled } from './epidemic/makers';
import { EVENT_MAKERS } from './events/makers';

/** Every kind of English bulletin that is made together with its truth. */
export const ENGLISH_MAKERS: readonly BulletinMaker[] = [
  { name: 'en epidemic', make: makeFree },
  { name: 'en styled', make: makeStyled },
  { name: 'en detailed', make: makeDetailed },
  { name: 'en placed', make: makePlaced },
  ...EVENT_MAKERS,
];
