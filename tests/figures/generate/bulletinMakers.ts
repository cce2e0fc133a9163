import type { BulletinMaker } from './bulletinMaker';
import { EPIDEMIC } from './chinese/epidemic';
import { INFECTIONS } from './chinese/infections';
import { NATIONAL } from './chinese/national';
import { TABLE } from './chinese/table';
import { ENGLISH_MAKERS } from './english/makers';

/** Every kind of bulletin that is made together with its truth. */
export const BULLETIN_MAKERS: readonly BulletinMaker[] = [
  EPIDEMIC,
  INFECTIONS,
  NATIONAL,
  TABLE,
  ...ENGLISH_MAKERS,
];
