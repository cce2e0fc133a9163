import { DOWN, UP } from '../tables/changeWords';

/** Which way something went by the words round its number; null where they do not say. */
export function directionOf(text: string): 'up' | 'down' | null {
  if (DOWN.test(text)) return 'down';
  return UP.test(text) ? 'up' : null;
}
