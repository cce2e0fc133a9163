import type { Figure } from '../../lib/reading';
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
  const { t } = strings;
  const rows = split.parts.map(({ figure }) => (
    <li key={figure.id}>
      <button type="button" className="part" onClick={() => onShow(figure)} data-testid="part">
        <span className="part-name" lang={lang}>
          {partName(figure, whole, lang, strings)}
        </span>
        <span className="part-value">
          <FigureValue figure={figure} />
        </span>
        <meter
          className="part-bar"
          aria-hidden="true"
          min={0}
          max={whole.value || 1}
          value={Math.min(figure.value ?? 0, whole.value || 1)}
        />
      </button>
    </li>
  ));
  return (
    <div className="parts">
      {rows.length > MOST_OPEN ? (
        <>
          <ul>{rows.slice(0, MOST_OPEN - 1)}</ul>
          <details>
            <summary>+{rows.length - MOST_OPEN + 1}</summary>
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
