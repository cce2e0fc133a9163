import type { Reading } from '../../lib/reading';
import { type FigureNode, figureForest } from '../../lib/view/figureTree';
import { FigureValue } from '../shared/FigureValue';
import { partName } from '../shared/partName';
import { SumLine } from '../shared/SumLine';
import { useStrings } from '../shared/strings';

interface FigurePanelProps {
  readonly reading: Reading;
  onShow(figureId: string): void;
}

/** All figures as a tree; each leads to its place in the text. */
export function FigurePanel({ reading, onShow }: FigurePanelProps) {
  const { t } = useStrings();
  const forest = figureForest(reading);
  if (forest.length === 0) return null;
  return (
    <section data-testid="figures">
      <h2>{t('view.figures')}</h2>
      <ul className="tree" lang={reading.lang}>
        {forest.map((node) => (
          <TreeItem key={node.figure.id} node={node} name={rootName(node)} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}

function rootName({ figure }: FigureNode): string {
  return [figure.place, figure.label].filter(Boolean).join(' ');
}

interface TreeItemProps {
  readonly node: FigureNode;
  readonly name: string;
  onShow(figureId: string): void;
}

function TreeItem({ node, name, onShow }: TreeItemProps) {
  const { t } = useStrings();
  return (
    <li>
      <button
        type="button"
        className="tree-row"
        onClick={() => onShow(node.figure.id)}
        title={t('view.goTo')}
      >
        <span className="tree-name">{name}</span>
        <span className="tree-value">
          <FigureValue figure={node.figure} />
        </span>
      </button>
      {node.splits.map((split) => (
        <div key={split.group ?? ''} className="split">
          <ul className="tree">
            {split.parts.map((part) => (
              <TreeItem
                key={part.figure.id}
                node={part}
                name={partName(part.figure, node.figure)}
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

function valuesOf(ids: readonly string[], parts: readonly FigureNode[]): readonly number[] {
  return ids.map((id) => parts.find(({ figure }) => figure.id === id)?.figure.value ?? 0);
}
