import { readFiguresInText } from '../../lib/figures/readFiguresInText';
import type { Figure } from '../../lib/reading';

/** The figures of a marked text as the rules have them, which second opinions are trained beside. @param lang BCP 47 */
export function readByRules(text: string, lang: string): readonly Figure[] {
  return readFiguresInText(text, { lang, title: '', published: null, publisher: null, rulesAlone: true });
}
