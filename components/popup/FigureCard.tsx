import type { FigureNode } from '../../lib/view/figureTree';
import { FigureValue } from '../shared/FigureValue';
import { formatDate } from '../shared/formatDate';
import { useStrings } from '../shared/strings';
import { PartsList } from './PartsList';

interface FigureCardProps {
  readonly node: FigureNode;
  /** Language of the page's words. */
  readonly lang: string;
  onShow(figureId: string): void;
}

/** One key number: the number, what it counts, where and when, and the parts under it. */
export function FigureCard({ node, lang, onShow }: FigureCardProps) {
  const { t, language } = useStrings();
  const { figure, splits } = node;
  return (
    <article className="card" data-testid="key-number" data-metric={figure.metric} data-value={figure.value}>
      <button type="button" className="card-main" onClick={() => onShow(figure.id)} title={t('view.goTo')}>
        <span className="card-label" lang={lang}>
          {figure.label}
        </span>
        <span className="card-value">
          <FigureValue figure={figure} />
        </span>
        <span className="card-where">
          <span lang={lang}>{figure.place}</span>
          {figure.date && <time dateTime={figure.date}>{formatDate(figure.date, language)}</time>}
        </span>
      </button>
      {splits.map((split) => (
        <PartsList key={split.group ?? ''} whole={figure} split={split} lang={lang} onShow={onShow} />
      ))}
    </article>
  );
}
