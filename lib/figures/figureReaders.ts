import type { Figure } from '../reading';
import { joinWraps } from '../text/joinWraps';
import { readThroughDamage } from '../text/readThroughDamage';
import type { Work } from '../work';
import type { FigureContext } from './figureContext';
import { type FigureLanguage, figureLanguage } from './figureLanguage';
import { inheritLabels } from './inheritLabels';
import { partOpinion } from './partOpinion';

/** Reads the figures of a text in one language. */
export type FigureReader = (text: string, context: FigureContext) => Work<readonly Figure[]>;

/** Those that are at hand. */
export type FigureReaders = Readonly<Partial<Record<FigureLanguage, FigureReader>>>;

/**
 * Reads the figures of a text with the reader of its language.
 * @throws Error if that is not at hand
 */
export function* figuresIn(
  text: string,
  context: FigureContext,
  readers: FigureReaders,
): Work<readonly Figure[]> {
  const language = figureLanguage(context.lang);
  const read = readers[language];
  if (!read) throw new Error(`the ${language} reader of figures is not there`);
  const plain = language === 'english' ? joinWraps(readThroughDamage(text)) : readThroughDamage(text);
  const ruled = yield* read(plain, context);
  yield;
  const figures = inheritLabels(
    context.rulesAlone ? ruled : partOpinion(plain, ruled, language === 'english'),
  );
  return plain === text
    ? figures
    : figures.map((figure) => ({ ...figure, raw: text.slice(figure.start, figure.end) }));
}
