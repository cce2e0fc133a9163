import type { ReactNode } from 'react';
import type { Figure } from '../../lib/reading';
import { figureFacts, figureName } from '../../lib/view/figureName';
import { metricFamily } from '../../lib/view/metricFamily';
import { formatDate } from '../shared/formatDate';
import { useStrings } from '../shared/strings';
import { placeTip } from './placeTip';

interface FigureMarkProps {
  readonly figure: Figure;
  /** What the figure is part of. */
  readonly whole: Figure | null;
  /** The page's language. */
  readonly lang: string;
  readonly children: ReactNode;
}

/** A number in the text; what it says is in its name for assistive technology and in a tip on hover and focus. */
export function FigureMark({ figure, whole, lang, children }: FigureMarkProps) {
  const strings = useStrings();
  const { t, language } = strings;
  const { name } = figureName(figure, lang, strings);
  const facts = [
    name,
    ...(name === figure.label ? [] : figureFacts(figure, strings)),
    figure.place,
    figure.date && formatDate(figure.date, language),
    figure.qualifier,
    whole && t('figure.partOfWhole', [`${figureName(whole, lang, strings).name} ${whole.raw}`]),
  ];
  const about = facts.filter(Boolean).join(' · ');
  return (
    // The tip is drawn from an attribute: as text it would be copied along with the article.
    <mark
      data-figure={figure.id}
      data-family={metricFamily(figure.metric)}
      data-scope={figure.scope ?? 'none'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the tip has to be reachable by keyboard
      tabIndex={0}
      role="note"
      data-tip={about}
      onPointerEnter={placeTip}
      onFocus={placeTip}
      aria-label={`${figure.raw} ${about}`}
    >
      {children}
    </mark>
  );
}
