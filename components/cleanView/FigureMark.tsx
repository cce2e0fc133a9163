import type { ReactNode } from 'react';
import type { Figure } from '../../lib/reading';
import { describeFigure, spokenFigure } from '../../lib/view/describeFigure';
import { metricFamily } from '../../lib/view/metricFamily';
import { useStrings } from '../shared/strings';
import { useTip } from './tips';

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
  const description = describeFigure(figure, whole, lang, strings);
  const tip = useTip(() => ({ ...description, note: description.partOf }));
  return (
    <mark
      {...tip}
      data-figure={figure.id}
      data-family={metricFamily(figure.metric)}
      data-scope={figure.scope ?? 'none'}
      data-short={figure.raw.length <= MOST_UNBROKEN}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what it says has to be reachable by keyboard
      tabIndex={0}
      role="note"
      aria-label={spokenFigure(description, strings)}
    >
      {children}
    </mark>
  );
}

/** A number of at most so many characters stays in one line: “1 203” with its 1 in the line above would be read as 203. */
const MOST_UNBROKEN = 16;
