import { useDeferredValue, useId, useState } from 'react';
import type { Figure, Reading } from '../../lib/reading';
import { figureForest, figureNode } from '../../lib/view/figureTree';
import { filterFigures } from '../../lib/view/filterFigures';
import { FigureTree } from '../shared/FigureTree';
import { useStrings } from '../shared/strings';

interface AllFiguresProps {
  readonly reading: Reading;
  onShow(figure: Figure): void;
}

/** Fewer figures than this are seen at a glance; more need a search. */
const SEARCH_FROM = 13;

/** Every figure of the reading, folded away; with a search where there are many. */
export function AllFigures({ reading, onShow }: AllFiguresProps) {
  const { t } = useStrings();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const inputId = useId();
  const { figures } = reading;
  const found = filterFigures(figures, wanted);
  const forest =
    wanted === ''
      ? figureForest(reading)
      : found.map((figure) => ({ ...figureNode(reading, figure), splits: [] }));
  return (
    <details className="all-figures" data-testid="all-figures">
      <summary>{t('popup.allFigures', figures.length)}</summary>
      {figures.length >= SEARCH_FROM && (
        <p className="search">
          <label htmlFor={inputId} className="visually-hidden">
            {t('popup.search')}
          </label>
          <input
            id={inputId}
            type="search"
            value={search}
            placeholder={t('popup.search')}
            onChange={(event) => setSearch(event.target.value)}
            data-testid="search"
          />
        </p>
      )}
      <p role="status" className="visually-hidden">
        {wanted === '' ? '' : t('popup.found', found.length)}
      </p>
      {forest.length === 0 && <p className="nothing">{t('popup.found', 0)}</p>}
      <FigureTree forest={forest} lang={reading.lang} onShow={onShow} />
    </details>
  );
}
