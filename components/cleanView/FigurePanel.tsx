import type { Figure, Reading } from '../../lib/reading';
import { figureForest } from '../../lib/view/figureTree';
import { FigureTree } from '../shared/FigureTree';
import { useStrings } from '../shared/strings';

interface FigurePanelProps {
  readonly reading: Reading;
  /** The figure that the reader is at. */
  readonly current: string | null;
  onShow(figure: Figure): void;
}

/** All figures as a tree that follows the reading position; each leads to its place in the text. */
export function FigurePanel({ reading, current, onShow }: FigurePanelProps) {
  const { t } = useStrings();
  const forest = figureForest(reading);
  if (forest.length === 0) return null;
  return (
    <section data-testid="figures">
      <h2>
        {t('view.figures')} <span className="count">{reading.figures.length}</span>
      </h2>
      <FigureTree forest={forest} lang={reading.lang} current={current} onShow={onShow} />
    </section>
  );
}
