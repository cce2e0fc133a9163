import type { Figure } from '../reading';
import { finish } from '../work';
import { readChineseFigures } from './chinese/readChineseFigures';
import { readEnglishFigures } from './english/readEnglishFigures';
import type { FigureContext } from './figureContext';
import { type FigureReaders, figuresIn } from './figureReaders';

/** Every reader of figures there is. */
export const ALL_READERS: FigureReaders = { chinese: readChineseFigures, english: readEnglishFigures };

/**
 * Reads the figures of a text.
 * @returns in order of `start`; offsets are UTF-16 into `text`; a table row is a line with its cells separated by \t
 */
export function readFiguresInText(text: string, context: FigureContext): readonly Figure[] {
  return finish(figuresIn(text, context, ALL_READERS));
}
