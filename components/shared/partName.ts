import type { Figure } from '../../lib/reading';
import { figureFacts, figureName, qualifierName } from '../../lib/view/figureName';
import type { FigureNode } from '../../lib/view/figureTree';
import type { Strings } from '../../lib/view/strings';

/** How a part is named beside its siblings: by place where it differs from the whole's, by its group, by its words; else by what it counts. */
export function partName(
  { figure, words = '' }: Pick<FigureNode, 'figure' | 'words'>,
  whole: Figure,
  lang: string,
  strings: Strings,
): string {
  if (figure.place !== null && figure.place !== whole.place) return figure.place;
  const isSame = figure.metric === whole.metric;
  const qualifier = qualifierName(figure);
  if ((isSame || (figure.label !== '' && figure.label === whole.label)) && qualifier !== '') return qualifier;
  const named = figureName(figure, lang, strings);
  if (isSame && !named.isOwn && figure.origin !== null && figure.origin !== whole.origin)
    return figureFacts({ ...figure, scope: null }, named, strings).join('');
  return words === '' ? named.name : words;
}
