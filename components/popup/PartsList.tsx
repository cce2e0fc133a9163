import type { CSSProperties } from 'react';
import type { Figure } from '../../lib/reading';
import { describeFigure, spokenFigure } from '../../lib/view/describeFigure';
import type { Split } from '../../lib/view/figureTree';
import { valuesOf } from '../shared/FigureTree';
import { FigureValue } from '../shared/FigureValue';
import { partName } from '../shared/partName';
import { SumLine } from '../shared/SumLine';
import { useStrings } from '../shared/strings';

interface PartsListProps {
  readonly whole: Figure;
  readonly split: Split;
  readonly lang: string;
  onShow(figure: Figure): void;
}

/** More parts than this are folded: 45 countries of origin have been seen under one number. */
const MOST_OPEN = 6;

/** The parts under a whole as a bar list, and the sum that was checked. */
export function PartsList({ whole, split, lang, onShow }: PartsListProps) {
  const strings = useStrings();
  const { t, language } = strings;
  const rows = split.parts.map(({ figure, words }) => (
    <li key={figure.id}>
      <button
        type="button"
        className="part"
        onClick={() => onShow(figure)}
        title={t('view.goTo')}
        data-testid="part"
      >
        <span className="visually-hidden">
          {spokenFigure(describeFigure(figure, whole, lang, strings), strings, words)}
        </span>
        <span className="part-name" lang={lang} aria-hidden="true">
          {partName({ figure, words }, whole, lang, strings)}
        </span>
        <span className="part-bar" style={shareOf(figure, whole)} />
        <span className="part-value" aria-hidden="true">
          <FigureValue figure={figure} />
        </span>
      </button>
    </li>
  ));
  return (
    <div className="parts">
      {rows.length > MOST_OPEN ? (
        <>
          <ul>{rows.slice(0, MOST_OPEN - 1)}</ul>
          <details>
            <summary>
              {t('figure.moreParts', [new Intl.NumberFormat(language).format(rows.length - MOST_OPEN + 1)])}
            </summary>
            <ul>{rows.slice(MOST_OPEN - 1)}</ul>
          </details>
        </>
      ) : (
        <ul aria-label={t('figure.parts')}>{rows}</ul>
      )}
      {split.check && <SumLine check={split.check} values={valuesOf(split.check.parts, split.parts)} />}
    </div>
  );
}

/** How much of the whole a part is, for the style sheet to draw. */
function shareOf(part: Figure, whole: Figure): CSSProperties {
  const share = Math.min(1, Math.max(0, (part.value ?? 0) / (whole.value || 1)));
  return { '--share': `${share * 100}%` } as CSSProperties;
}
