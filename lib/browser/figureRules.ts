import type { FigureLanguage } from '../figures/figureLanguage';
import type { FigureReader, FigureReaders } from '../figures/figureReaders';

/** Where rules wait for the reader that is put in behind them: in our isolated world, which no script of the page sees. */
const RULES = Symbol.for('jingdu figure rules');

interface World {
  [RULES]?: FigureReaders;
}

/** Lays the rules of a language ready for the reader. */
export function offerRules(language: FigureLanguage, reader: FigureReader): void {
  const world = globalThis as World;
  world[RULES] = { ...world[RULES], [language]: reader };
}

/** Takes all rules that were laid ready; nothing of them stays behind. */
export function takeRules(): FigureReaders {
  const world = globalThis as World;
  const rules = world[RULES] ?? {};
  delete world[RULES];
  return rules;
}
