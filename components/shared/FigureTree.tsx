import { memo, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Figure } from '../../lib/reading';
import { againstBesideName } from '../../lib/view/againstWhen';
import { describeFigure, spokenFigure } from '../../lib/view/describeFigure';
import { figureName } from '../../lib/view/figureName';
import type { FigureNode, Split } from '../../lib/view/figureTree';
import { rowFacts } from '../../lib/view/rowFacts';
import { FigureValue } from './FigureValue';
import { Gradual } from './Gradual';
import { ArrowIcon } from './icons';
import { partName } from './partName';
import { SumLine } from './SumLine';
import { useStrings } from './strings';

interface FigureTreeProps {
  readonly forest: readonly FigureNode[];
  /** Language of the page's words. */
  readonly lang: string;
  /** Holds the figure that the reader is at, if it is known. */
  readonly current?: CurrentFigure;
  onShow(figure: Figure): void;
}

/** Holds the id of the figure that the reader is at. */
export type CurrentFigure = StoreApi<string | null>;

const NOBODY: CurrentFigure = createStore<string | null>(() => null);

/** Figures as trees with their sums; each leads to its place in the text. Drawn anew only for others, not while one reads on. */
export const FigureTree = memo(({ forest, lang, current = NOBODY, onShow }: FigureTreeProps) => {
  const strings = useStrings();
  const shared = useMemo(() => ({ lang, current, onShow }), [lang, current, onShow]);
  const draw = useMemo(() => {
    const says = new Set(forest.map(({ figure }) => figure.date)).size > 1 ? 'dates' : 'no dates';
    return (node: FigureNode) => (
      <TreeItem
        key={node.figure.id}
        node={node}
        whole={null}
        name={figureName(node.figure, lang, strings).name}
        facts={rowFacts(node.figure, says, lang, strings)}
        shared={shared}
      />
    );
  }, [forest, lang, strings, shared]);
  return (
    <ul className="tree">
      <Gradual items={forest} weigh={weightOf} draw={draw} />
    </ul>
  );
});

/** What a tree's work is: see `slicesOf`. */
function weightOf({ splits }: FigureNode): number {
  return splits.reduce((sum, { parts }) => parts.reduce((all, part) => all + weightOf(part), sum), 1);
}

interface TreeItemProps {
  readonly node: FigureNode;
  readonly whole: Figure | null;
  readonly name: string;
  /** What the name leaves open, of a figure that no whole stands over. */
  readonly facts?: readonly string[];
  /** What is the same for all of the tree. */
  readonly shared: Required<Omit<FigureTreeProps, 'forest'>>;
}

function TreeItem({ node, whole, name, facts = [], shared }: TreeItemProps) {
  const strings = useStrings();
  const { t } = strings;
  const { figure, splits } = node;
  const { lang, current, onShow } = shared;
  const against = againstBesideName(figure, strings);
  const isCurrent = useStore(current, (id) => id === figure.id);
  return (
    <li>
      <button
        type="button"
        className="tree-row"
        aria-current={isCurrent ? 'location' : undefined}
        onClick={() => onShow(figure)}
        title={t('view.goTo')}
        data-testid="tree-row"
        data-for={figure.id}
      >
        <span className="visually-hidden">
          {spokenFigure(describeFigure(figure, whole, lang, strings), strings, node.words)}
        </span>
        <span className="tree-name" aria-hidden="true">
          {name}
          {facts.length > 0 && (
            <small className="tree-facts dotted">
              {facts.map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
            </small>
          )}
        </span>
        <span className="tree-value" aria-hidden="true">
          {against !== '' && <small className="against">{against}</small>}
          {figure.compare && <ArrowIcon direction={figure.compare.direction} />}
          <FigureValue figure={figure} />
        </span>
      </button>
      {splits.map((split) => (
        <TreeSplit key={split.group ?? ''} split={split} whole={figure} shared={shared} />
      ))}
    </li>
  );
}

interface TreeSplitProps {
  readonly split: Split;
  readonly whole: Figure;
  readonly shared: TreeItemProps['shared'];
}

function TreeSplit({ split, whole, shared }: TreeSplitProps) {
  const strings = useStrings();
  const draw = useMemo(
    () => (part: FigureNode) => (
      <TreeItem
        key={part.figure.id}
        node={part}
        whole={whole}
        name={partName(part, whole, shared.lang, strings)}
        shared={shared}
      />
    ),
    [whole, shared, strings],
  );
  return (
    <div className="split">
      <ul className="tree">
        <Gradual items={split.parts} weigh={weightOf} draw={draw} />
      </ul>
      {split.check && <SumLine check={split.check} values={valuesOf(split.check.parts, split.parts)} />}
    </div>
  );
}

/** The values of a check's parts, in its order. */
export function valuesOf(ids: readonly string[], parts: readonly FigureNode[]): readonly number[] {
  const values = new Map(parts.map(({ figure }) => [figure.id, figure.value]));
  return ids.map((id) => values.get(id) ?? 0);
}
