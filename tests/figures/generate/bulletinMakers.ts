import type { BulletinMaker } from './bulletinMaker';
import { CHINESE_MAKERS } from './chinese/makers';
import { ENGLISH_MAKERS } from './english/makers';

/** Every kind of bulletin that is made together with its truth. */
export const BULLETIN_MAKERS: readonly BulletinMaker[] = [...CHINESE_MAKERS, ...ENGLISH_MAKERS];
