import type { BulletinMaker } from './bulletinMaker';
import { EPIDEMIC } from './chinese/epidemic';

/** Every kind of bulletin that is made together with its truth. */
export const BULLETIN_MAKERS: readonly BulletinMaker[] = [EPIDEMIC];
