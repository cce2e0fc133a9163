import type { Figure } from '../../lib/reading';
import { figureFacts, figureName } from '../../lib/view/figureName';
import type { FigureNode } from '../../lib/view/figureTree';
import { CompareSign } from '../shared/CompareSign';
import { FigureValue } from '../shared/FigureValue';
import { formatDate } from '../shared/formatDate';
import { CheckIcon, CopyIcon } from '../shared/icons';
import { useStrings } from '../shared/strings';
import { PartsList } from './PartsList';

interface FigureCardProps {
  readonly node: FigureNode;
  /** Language of the page's words. */
  readonly lang: string;
  readonly copied: boolean;
  onShow(figure: Figure): void;
  onCopy(figure: Figure): void;
}

/** One key number: the number, what it counts, where and when, its change, and the parts under it. */
export function FigureCard({ node, lang, copied, onShow, onCopy }: FigureCardProps) {
  const strings = useStrings();
  const { t, language } = strings;
  const { figure, splits } = node;
  const { name, words } = figureName(figure, lang, strings);
  // The page's own words say whether it is new or local; a metric's name leaves it open.
  const facts = name === figure.label ? [] : figureFacts(figure, strings);
  return (
    <article
      className="card"
      data-testid="key-number"
      data-metric={figure.metric}
      data-value={figure.value}
      data-scope={figure.scope ?? 'none'}
    >
      <div className="card-head">
        <button
          type="button"
          className="card-main"
          onClick={() => onShow(figure)}
          title={t('view.goTo')}
          data-testid="go-to"
        >
          <span className="card-label">
            {name}
            {words !== '' && (
              <span className="card-words" lang={lang}>
                {words}
              </span>
            )}
          </span>
          <span className="card-value">
            <FigureValue figure={figure} />
            {figure.compare && <CompareSign compare={figure.compare} />}
          </span>
          <span className="card-where">
            {facts.length > 0 && <span>{facts.join(' · ')}</span>}
            {figure.place && <span lang={lang}>{figure.place}</span>}
            {figure.date && <time dateTime={figure.date}>{formatDate(figure.date, language)}</time>}
          </span>
        </button>
        <button
          type="button"
          className="icon-button"
          onClick={() => onCopy(figure)}
          aria-label={`${t('copy.number')}: ${name}`}
          title={t('copy.number')}
          data-testid="copy-number"
        >
          {copied ? <CheckIcon /> : <CopyIcon />}
        </button>
      </div>
      {splits.map((split) => (
        <PartsList key={split.group ?? ''} whole={figure} split={split} lang={lang} onShow={onShow} />
      ))}
    </article>
  );
}
