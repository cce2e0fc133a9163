import { letters } from './letters';

/**
 * A pattern without regard to case. Engines take twice as long to compile it in Unicode mode, and compiling such patterns is a large
 * part of what the first page costs: the mode is asked for only where the pattern needs it.
 */
export function anyCase(pattern: string): RegExp {
  return letters(pattern, 'i');
}
