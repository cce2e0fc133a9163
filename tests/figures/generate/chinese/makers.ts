import type { BulletinMaker } from '../bulletinMaker';
import { HONG_KONG } from '../traditional/hongKong';
import { MACAU } from '../traditional/macau';
import { TAIWAN } from '../traditional/taiwan';
import { EPIDEMIC } from './epidemic';
import { INFECTIONS } from './infections';
import { NATIONAL } from './national';
import { TABLE } from './table';

/** Bulletins in simplified and in traditional Chinese. */
export const CHINESE_MAKERS: readonly BulletinMaker[] = [
  EPIDEMIC,
  INFECTIONS,
  NATIONAL,
  TABLE,
  TAIWAN,
  HONG_KONG,
  MACAU,
];
