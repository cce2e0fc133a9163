import type { Figure } from '../../lib/reading';
import { describeFigure, spokenFigure } from '../../lib/view/describeFigure';
import { figureName } from '../../lib/view/figureName';
import type { FigureNode } from '../../lib/view/figureTree';
import type { Strings } from '../../lib/view/strings';
import { FigureValue } from './FigureValue';
import { ArrowIcon } from './icons';
import { partName } from './partName';
import { SumLine } from './SumLine';
import { useStrings } from './strings';

interface FigureTreeProps {
  readonly forest: readonly FigureNode[];
  /** Language of the page's words. */
  readonly lang: string;
  /** The figure that the reader is at, if it is known. */
  readonly current?: string | null;
  onShow(figure: Figure): void;
}

/** Figures as trees with their sums; each leads to its place in the text. */
export function FigureTree({ forest, lang, current = null, onShow }: FigureTreeProps) {
  const strings = useStrings();
  return (
    <ul className="tree">
      {forest.map((node) => (
        <TreeItem
          key={node.figure.id}
          node={node}
          whole={null}
          name={rootName(node, lang, strings)}
          lang={lang}
          current={current}
          onShow={onShow}
        />
      ))}
    </ul>
  );
}

function rootName({ figure }: FigureNode, lang: string, strings: Strings): string {
  return [figure.place, figureName(figure, lang, strings).name].filter(Boolean).join(' ');
}

interface TreeItemProps {
  readonly node: FigureNode;
  readonly whole: Figure | null;
  readonly name: string;
  readonly lang: string;
  readonly current: string | null;
  onShow(figure: Figure): void;
}

function TreeItem({ node, whole, name, lang, current, onShow }: TreeItemProps) {
  const strings = useStrings();
  const { t } = strings;
  const { figure, splits } = node;
  return (
    <li>
      <button
        type="button"
        className="tree-row"
        aria-current={current === figure.id ? 'location' : undefined}
        onClick={() => onShow(figure)}
        title={t('view.goTo')}
        data-testid="tree-row"
        data-for={figure.id}
      >
        <span className="visually-hidden">
          {spokenFigure(describeFigure(figure, whole, lang, strings), strings)}
        </span>
        <span className="tree-name" aria-hidden="true">
          {name}
        </span>
        <span className="tree-value" aria-hidden="true">
          {figure.compare && <ArrowIcon direction={figure.compare.direction} />}
          <FigureValue figure={figure} />
        </span>
      </button>
      {splits.map((split) => (
        <div key={split.group ?? ''} className="split">
          <ul className="tree">
            {split.parts.map((part) => (
              <TreeItem
                key={part.figure.id}
                node={part}
                whole={figure}
                name={partName(part.figure, figure, lang, strings)}
                lang={lang}
                current={current}
                onShow={onShow}
              />
            ))}
          </ul>
          {split.check && <SumLine check={split.check} values={valuesOf(split.check.parts, split.parts)} />}
        </div>
      ))}
    </li>
  );
}

/** The values of a check's parts, in its order. */
export function valuesOf(ids: readonly string[], parts: readonly FigureNode[]): readonly number[] {
  return ids.map((id) => parts.find(({ figure }) => figure.id === id)?.figure.value ?? 0);
}
