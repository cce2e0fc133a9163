import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Figure, Reading } from '../../lib/reading';
import { contradictionsOf } from '../../lib/view/contradictionsOf';
import { figureForest } from '../../lib/view/figureTree';
import { ContradictionText } from '../shared/ContradictionText';
import { type CurrentFigure, FigureTree } from '../shared/FigureTree';
import { CrossIcon } from '../shared/icons';
import { scrollBehavior } from '../shared/scrollBehavior';
import { useStrings } from '../shared/strings';
import { UnsureNote } from '../shared/UnsureNote';

interface FigurePanelProps {
  readonly reading: Reading;
  readonly current: CurrentFigure;
  onShow(figure: Figure): void;
}

/** All figures as a tree that follows the reading position, below what the source contradicts; each leads to its place in the text. */
export function FigurePanel({ reading, current, onShow }: FigurePanelProps) {
  const { t } = useStrings();
  const list = useRef<HTMLDivElement>(null);
  const at = useStore(current);
  useEffect(() => {
    const row = at === null ? null : list.current?.querySelector('[aria-current]');
    const panel = list.current?.closest('.panel');
    if (!row || !panel || panel.scrollHeight <= panel.clientHeight) return; // in a narrow window the page itself scrolls
    const { top, bottom } = row.getBoundingClientRect();
    const shown = panel.getBoundingClientRect();
    const outside = top < shown.top + HEAD || bottom > shown.bottom;
    if (outside) panel.scrollBy({ top: top - shown.top - shown.height / 3, behavior: scrollBehavior() });
  }, [at]);
  const forest = useMemo(() => figureForest(reading), [reading]);
  const contradictions = useMemo(() => contradictionsOf(reading), [reading]);
  return (
    <div ref={list} data-testid="figures">
      {forest.length === 0 && <p className="none">{t('view.noFigures')}</p>}
      <UnsureNote reading={reading} />
      {contradictions.length > 0 && (
        <ul className="contradictions">
          {contradictions.map((contradiction) => (
            <li key={`${contradiction.figure.id} ${contradiction.said}`}>
              <button type="button" onClick={() => onShow(contradiction.figure)} data-testid="contradiction">
                <CrossIcon />
                <ContradictionText contradiction={contradiction} lang={reading.lang} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <FigureTree forest={forest} lang={reading.lang} current={current} onShow={onShow} />
    </div>
  );
}

/** px of the panel that its tabs lie over. */
const HEAD = 56;
