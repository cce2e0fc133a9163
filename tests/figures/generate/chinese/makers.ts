import type { BulletinMaker } from '../bulletinMaker';
import { ACCIDENT } from '../notices/accident';
import { DAMAGE } from '../notices/damage';
import { FLOOD } from '../notices/flood';
import { POLICE } from '../notices/police';
import { PRICES } from '../notices/prices';
import { QUAKE } from '../notices/quake';
import { WEEKLY } from '../notices/weekly';
import { HONG_KONG } from '../traditional/hongKong';
import { MACAU } from '../traditional/macau';
import { STORM } from '../traditional/storm';
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
  QUAKE,
  DAMAGE,
  ACCIDENT,
  POLICE,
  PRICES,
  FLOOD,
  WEEKLY,
  STORM,
];
