import { AGAINST_PERIOD } from '../../lib/figures/metricSuffix';
import type { Figure } from '../../lib/reading';
import { describeFigure, spokenFigure } from '../../lib/view/describeFigure';
import { figureName } from '../../lib/view/figureName';
import type { FigureNode } from '../../lib/view/figureTree';
import { metricFamily } from '../../lib/view/metricFamily';
import { CompareSign } from '../shared/CompareSign';
import { FigureValue } from '../shared/FigureValue';
import { CheckIcon, CopyIcon } from '../shared/icons';
import { useStrings } from '../shared/strings';
import { PartsList } from './PartsList';

interface FigureCardProps {
  readonly node: FigureNode;
  /** What the figure is part of. */
  readonly whole: Figure | null;
  /** The figure that says by how much this one changed. */
  readonly change: Figure | null;
  /** Language of the page's words. */
  readonly lang: string;
  readonly copied: boolean;
  onShow(figure: Figure): void;
  onCopy(figure: Figure): void;
}

/** One key number: the number, what it counts, where and when, its change, and the parts under it. */
export function FigureCard({ node, whole, change, lang, copied, onShow, onCopy }: FigureCardProps) {
  const strings = useStrings();
  const { t } = strings;
  const { figure, splits } = node;
  const { name } = describeFigure(figure, whole, lang, strings);
  const compare = figure.compare ?? change?.compare ?? null;
  return (
    <article
      className="card"
      data-testid="key-number"
      data-metric={figure.metric}
      data-family={metricFamily(figure.metric)}
      data-value={figure.value}
      data-scope={figure.scope ?? 'none'}
    >
      <div className="card-head">
        <CardFace figure={figure} whole={whole} lang={lang} onShow={onShow} />
        <button
          type="button"
          className="icon-button"
          onClick={() => onCopy(figure)}
          aria-label={`${t('copy.number')}${t('figure.comma')}${name}`}
          title={t('copy.number')}
          data-testid="copy-number"
        >
          {copied ? <CheckIcon /> : <CopyIcon />}
        </button>
      </div>
      {compare && (
        <CompareSign
          compare={compare}
          change={figure.compare ? null : change}
          says={AGAINST_PERIOD.test(figure.metric) ? 'direction' : 'all'}
        />
      )}
      {splits.map((split) => (
        <PartsList key={split.group ?? ''} whole={figure} split={split} lang={lang} onShow={onShow} />
      ))}
    </article>
  );
}

/** The number with what it counts, where and when, as one button that leads to its sentence. */
function CardFace({
  figure,
  whole,
  lang,
  onShow,
}: Pick<FigureCardProps, 'whole' | 'lang' | 'onShow'> & { readonly figure: Figure }) {
  const strings = useStrings();
  const { t } = strings;
  const { words } = figureName(figure, lang, strings);
  const description = describeFigure(figure, whole, lang, strings);
  return (
    <button
      type="button"
      className="card-main"
      onClick={() => onShow(figure)}
      title={t('view.goTo')}
      data-testid="go-to"
    >
      <span className="visually-hidden">
        {/* What it is compared with stands below the number, with by how much. */}
        {spokenFigure({ ...description, compared: '' }, strings)}
      </span>
      <span className="card-label" aria-hidden="true">
        {description.name}
      </span>
      {words !== '' && (
        <span className="card-words" lang={lang} aria-hidden="true">
          {words}
        </span>
      )}
      <span className="card-value" aria-hidden="true">
        <FigureValue figure={figure} />
      </span>
      {description.facts.length > 0 && (
        <span className="card-facts dotted" aria-hidden="true">
          {description.facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      )}
    </button>
  );
}
