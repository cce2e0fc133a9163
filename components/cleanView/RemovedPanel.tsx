import { useStore } from 'zustand';
import type { Removal } from '../../lib/reading';
import { toggleRemoval, type ViewStore } from '../../lib/view/createViewStore';
import { removalName } from '../shared/names';
import { useStrings } from '../shared/strings';

/** Every removal and mark with its kind, text and evidence, and one button to undo it. */
export function RemovedPanel({ store }: { readonly store: ViewStore }) {
  const { t } = useStrings();
  const { reading, restored, cut } = useStore(store);
  const { removals } = reading;
  return (
    <section data-testid="removals">
      <h2>
        {t('removed.title')} <span className="count">{removals.length}</span>
      </h2>
      {removals.length === 0 && <p className="none">{t('removed.none')}</p>}
      <ol className="removals">
        {removals.map((removal) => (
          <RemovalItem
            key={removal.id}
            removal={removal}
            changed={restored.has(removal.id) || cut.has(removal.id)}
            onToggle={() => toggleRemoval(store, removal.id)}
          />
        ))}
      </ol>
    </section>
  );
}

interface RemovalItemProps {
  readonly removal: Removal;
  /** The reader has undone the cut, or cut the mark. */
  readonly changed: boolean;
  onToggle(): void;
}

function RemovalItem({ removal, changed, onToggle }: RemovalItemProps) {
  const { t, language } = useStrings();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const facts = [t('removed.sure', [percent.format(removal.confidence)]), ...removal.evidence];
  const words = removal.applied
    ? [t('removed.undo'), t('removed.redo')]
    : [t('removed.cut'), t('removed.keep')];
  return (
    <li data-testid="removal" data-kind={removal.kind} data-applied={removal.applied} data-changed={changed}>
      <p className="removal-head">
        <span className="removal-kind">{removalName(removal.kind, t)}</span>
        {removal.at === null && <span className="outside">{t('removed.outside')}</span>}
        <button type="button" className="button" aria-pressed={changed} onClick={onToggle} data-testid="undo">
          {words[changed ? 1 : 0]}
        </button>
      </p>
      <blockquote className="removal-text">{removal.text.trim()}</blockquote>
      <ul className="evidence">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </li>
  );
}
