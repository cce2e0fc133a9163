import { COMMON_NAMES } from './cityNames';

/** Countries whose name here is not the common one. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['United Kingdom', 'UK'],
  ['United States', 'US'],
]);

/** Countries that go by several names. */
export const ALIASES: ReadonlyMap<string, string> = new Map([
  ...[...COMMON_NAMES].map(([name, common]): [string, string] => [name, KEYS.get(common) ?? common]),
  ['America', 'US'],
  ['Britain', 'UK'],
  ['Chinese mainland', 'China'],
  ['Great Britain', 'UK'],
  ['North of Ireland', 'Northern Ireland'],
  ['Republic of Korea', 'South Korea'],
  ['Turkey', 'Türkiye'],
  ['U.K.', 'UK'],
  ['U.S.', 'US'],
  ['USA', 'US'],
  ['United Kingdom', 'UK'],
  ['United States', 'US'],
  ['United States of America', 'US'],
  ['mainland China', 'China'],
]);

/** Cities that time zones are named after and that are other words too. */
export const NO_CITIES = new Set(
  'Casey,Center,Christmas,Midway,Wake,Davis,Easter,Knox,Mawson,Nome,Oral,Palmer,Regina,Resolute,Stanley,Troll,Beulah,Eastern,Central,Mountain,Pacific'.split(
    ',',
  ),
);
