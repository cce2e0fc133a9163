import type { ReactNode } from 'react';
import type { Figure } from '../../lib/reading';
import { metricFamily } from '../../lib/view/metricFamily';
import { formatDate } from '../shared/formatDate';
import { useStrings } from '../shared/strings';
import { placeTip } from './placeTip';

interface FigureMarkProps {
  readonly figure: Figure;
  /** What the figure is part of. */
  readonly whole: Figure | null;
  readonly children: ReactNode;
}

/** A number in the text; what it says is in its name for assistive technology and in a tip on hover and focus. */
export function FigureMark({ figure, whole, children }: FigureMarkProps) {
  const { t, language } = useStrings();
  const facts = [
    figure.label,
    figure.place,
    figure.date && formatDate(figure.date, language),
    figure.qualifier,
    whole && t('figure.partOfWhole', [`${whole.label} ${whole.raw}`]),
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
