import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { Figure, Reading } from '../../lib/reading';
import { type FigureNode, figureForest } from '../../lib/view/figureTree';
import { filterFigures } from '../../lib/view/filterFigures';
import { FigureTree } from '../shared/FigureTree';
import { useStrings } from '../shared/strings';
import { UnsureNote } from '../shared/UnsureNote';

interface AllFiguresProps {
  readonly reading: Reading;
  onShow(figure: Figure): void;
}

/** Fewer figures than this are seen at a glance; more need a search. */
const SEARCH_FROM = 13;

/** Every figure of the reading, folded away; with a search where there are many. */
export function AllFigures({ reading, onShow }: AllFiguresProps) {
  const { t } = useStrings();
  // Nothing is drawn before it is asked for: there may be thousands.
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="all-figures"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-testid="all-figures"
    >
      <summary>{t('popup.allFigures', reading.figures.length)}</summary>
      {isOpen && <FoundFigures reading={reading} onShow={onShow} />}
    </details>
  );
}

function FoundFigures({ reading, onShow }: AllFiguresProps) {
  const { t } = useStrings();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const inputId = useId();
  const { figures } = reading;
  const found = useMemo(() => filterFigures(figures, wanted), [figures, wanted]);
  const forest = useMemo(
    () =>
      wanted === '' ? figureForest(reading) : found.map((figure): FigureNode => ({ figure, splits: [] })),
    [reading, found, wanted],
  );
  return (
    <>
      <UnsureNote reading={reading} />
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
    </>
  );
}
