import { patternsIn } from '../../../text/letters';

/**
 * A pattern for English texts: letters are Latin ones, with those of names (Whangārei, Šibenik, Huế). From U+0100 on capital and
 * small letters take turns, and stand in both classes.
 */
export const latin = patternsIn({
  L: 'A-Za-zÀ-ÖØ-öø-ɏ\u1e00-\u1eff',
  Lu: 'A-ZÀ-ÖØ-ÞĀ-ɏ\u1e00-\u1eff',
  Ll: 'a-zß-öø-ɏ\u1e00-\u1eff',
  N: '0-9',
});
