import type { Figure } from '../../reading';
import type { FigureContext } from '../figureContext';
import { ClauseReader } from './clauseReader';
import { findDocPlace } from './docPlace';
import { foldText } from './foldText';
import { settleTree } from './settleTree';
import { tokenize } from './tokens';
import { readWindows } from './windows';

/**
 * Reads the figures of a Chinese text, simplified or traditional.
 * @returns in order of `start`; offsets are UTF-16 into `text`
 */
export function readChineseFigures(text: string, context: FigureContext): readonly Figure[] {
  const folded = foldText(text);
  const tokens = tokenize(folded, text);
  const title = foldText(context.title);
  const publisher = foldText(context.publisher ?? '');
  const place = findDocPlace(
    `${title}\n${folded}`,
    tokenize(title, context.title),
    tokens,
    tokenize(publisher, publisher),
  );
  const windows = readWindows(folded, context.published);
  const reader = new ClauseReader({ folded, original: text, tokens, windows, place });
  return settleTree(reader.read(), text);
}
