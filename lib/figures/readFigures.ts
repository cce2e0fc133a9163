import { cleanArticle } from '../cleanArticle';
import type { Draft } from '../draft';
import type { Figure } from '../reading';

/** What the reader of figures knows beside the text. */
export interface FigureContext {
  /** BCP 47 */
  readonly lang: string;
  readonly title: string;
  /** ISO 8601: gives the year that a bulletin leaves out. */
  readonly published: string | null;
  readonly publisher: string | null;
}

/** The step: figures of the clean article. */
export function readFigures(draft: Draft): Partial<Draft> {
  const { text } = cleanArticle(draft);
  const context = {
    lang: draft.lang,
    title: draft.title.best,
    published: draft.published,
    publisher: draft.publisher,
  };
  return { figures: readFiguresInText(text, context) };
}

/**
 * Reads the figures of a text.
 * @returns in order of `start`; offsets are UTF-16 into `text`; a table row is a line with its cells separated by \t
 */
export function readFiguresInText(_text: string, _context: FigureContext): readonly Figure[] {
  return [];
}
