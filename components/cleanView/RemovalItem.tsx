import { useStore } from 'zustand';
import type { Removal } from '../../lib/reading';
import { toggleRemoval, type ViewStore } from '../../lib/view/createViewStore';
import { explainEvidence } from '../../lib/view/explainEvidence';
import { removalName } from '../shared/names';
import { useStrings } from '../shared/strings';

interface RemovalItemProps {
  readonly removal: Removal;
  readonly store: ViewStore;
}

/** One removal: its text, its evidence, and the button that undoes it. */
export function RemovalItem({ removal, store }: RemovalItemProps) {
  const { t, language } = useStrings();
  // The reader has undone the cut, or cut the mark.
  const changed = useStore(store, ({ restored, cut }) => restored.has(removal.id) || cut.has(removal.id));
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const facts = [
    t('removed.sure', [percent.format(removal.confidence)]),
    ...(removal.at === null ? [t('removed.outside')] : []),
    ...removal.evidence.map((line) => explainEvidence(line, t)),
  ];
  const [act, undo] = removal.applied
    ? [t('removed.undo'), t('removed.redo')]
    : [t('removed.cut'), t('removed.keep')];
  return (
    <li data-testid="removal" data-kind={removal.kind} data-applied={removal.applied} data-changed={changed}>
      <div className="removal-head">
        <blockquote className="removal-text" dir="auto" title={removalName(removal.kind, t)}>
          {removal.text.trim()}
        </blockquote>
        <button
          type="button"
          className="button"
          aria-pressed={changed}
          onClick={() => toggleRemoval(store, removal.id)}
          data-testid="undo"
        >
          {changed ? undo : act}
        </button>
      </div>
      <Evidence facts={[...new Set(facts)]} />
    </li>
  );
}

/** More facts than this are folded: a scrambled title has three for each piece in it. */
const MOST_FACTS = 5;

function Evidence({ facts }: { readonly facts: readonly string[] }) {
  const { t } = useStrings();
  if (facts.length <= MOST_FACTS) return <FactList facts={facts} />;
  return (
    <>
      <FactList facts={facts.slice(0, MOST_FACTS - 1)} />
      <details className="more-evidence">
        <summary>{t('removed.moreEvidence', facts.length - MOST_FACTS + 1)}</summary>
        <FactList facts={facts.slice(MOST_FACTS - 1)} />
      </details>
    </>
  );
}

function FactList({ facts }: { readonly facts: readonly string[] }) {
  return (
    <ul className="evidence dotted">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
