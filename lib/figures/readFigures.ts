import { cleanArticle } from '../cleanArticle';
import type { Draft } from '../draft';
import type { Figure } from '../reading';
import { joinWraps } from '../text/joinWraps';
import { readThroughDamage } from '../text/readThroughDamage';
import { finish, type Work } from '../work';
import { readChineseFigures } from './chinese/readChineseFigures';
import { readEnglishFigures } from './english/readEnglishFigures';
import type { FigureContext } from './figureContext';
import { inheritLabels } from './inheritLabels';

export type { FigureContext } from './figureContext';

/** A text longer than this, a thick book, is read as far as this: some of the reading can't be stopped on its way. */
const MOST_TEXT = 1_000_000;

/** Of a text longer than this the head is read first: a reading that has to be stopped still has its figures. */
const LONG_TEXT = 200_000;

/** A bulletin's own figures stand in this much of a page that goes on without end. */
const HEAD = 10_000;

/** The step: figures of the clean article, if it may have any. */
export function* readFigures(draft: Draft): Work<Partial<Draft>, Partial<Draft>> {
  if (draft.hasNoFigures) return {};
  const { text } = cleanArticle(draft);
  const context = {
    lang: draft.lang,
    title: draft.title.best,
    published: draft.published,
    publisher: draft.publisher,
  };
  if (text.length > LONG_TEXT) yield { figures: yield* readInPieces(headOf(text), context) };
  if (text.length <= MOST_TEXT) return { figures: yield* readInPieces(text, context) };
  const message = `read as far as character ${MOST_TEXT} of ${text.length}`;
  return {
    figures: yield* readInPieces(text.slice(0, MOST_TEXT), context),
    failures: [...draft.failures, { step: 'figures', message }],
  };
}

/** What a long text begins with, up to the end of a sentence, so that no number is cut in two. */
function headOf(text: string): string {
  const head = text.slice(0, HEAD);
  return head.slice(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('。'), head.lastIndexOf('. ')) + 1);
}

/**
 * Reads the figures of a text.
 * @returns in order of `start`; offsets are UTF-16 into `text`; a table row is a line with its cells separated by \t
 */
export function readFiguresInText(text: string, context: FigureContext): readonly Figure[] {
  return finish(readInPieces(text, context));
}

function* readInPieces(text: string, context: FigureContext): Work<readonly Figure[]> {
  const isEnglish = context.lang.startsWith('en');
  const read = isEnglish ? readEnglishFigures : readChineseFigures;
  const plain = isEnglish ? joinWraps(readThroughDamage(text)) : readThroughDamage(text);
  const figures = inheritLabels(yield* read(plain, context));
  return plain === text
    ? figures
    : figures.map((figure) => ({ ...figure, raw: text.slice(figure.start, figure.end) }));
}
