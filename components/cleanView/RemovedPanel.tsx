import { useStore } from 'zustand';
import type { Removal, RemovalKind } from '../../lib/reading';
import { toggleAll, toggleRemoval, type ViewStore } from '../../lib/view/createViewStore';
import { groupBy } from '../../lib/view/groupBy';
import { removalName } from '../shared/names';
import { Switch } from '../shared/Switch';
import { useStrings } from '../shared/strings';
import { RemovalItem } from './RemovalItem';

/** Every removal and mark, kind by kind, with its evidence and one button to undo it. Marks come first: they ask something. */
export function RemovedPanel({ store }: { readonly store: ViewStore }) {
  const { t } = useStrings();
  const { reading, restored } = useStore(store);
  const { removals } = reading;
  const inside = removals.filter((removal) => removal.applied && removal.at !== null);
  const allShown = inside.length > 0 && inside.every((removal) => restored.has(removal.id));
  const marks = removals.filter((removal) => !removal.applied);
  const cuts = groupBy(
    removals.filter((removal) => removal.applied),
    (removal) => removal.kind,
  );
  return (
    <div data-testid="removals">
      {removals.length === 0 && <p className="none">{t('removed.none')}</p>}
      {inside.length > 0 && (
        <Switch
          label={t('removed.showInPlace')}
          note={t('removed.showInPlaceNote')}
          checked={allShown}
          testId="show-in-place"
          onChange={() => toggleAll(store)}
        />
      )}
      {marks.length > 0 && (
        <>
          <p className="marked">{t('removed.markedCount', marks.length)}</p>
          <RemovalList store={store} removals={marks} />
        </>
      )}
      {[...cuts].map(([kind, members]) => (
        <KindGroup key={kind} store={store} kind={kind} removals={members} />
      ))}
    </div>
  );
}

interface KindGroupProps {
  readonly store: ViewStore;
  readonly kind: RemovalKind;
  readonly removals: readonly Removal[];
}

/** More of one kind than this are folded: fifteen alike fragments are one fact with fifteen instances. */
const MOST_OPEN = 3;

function KindGroup({ store, kind, removals }: KindGroupProps) {
  const { t, language } = useStrings();
  return (
    <details
      className="kind-group"
      open={removals.length <= MOST_OPEN}
      data-testid="removal-kind"
      data-kind={kind}
    >
      <summary>
        {removalName(kind, t)}{' '}
        <span className="count">{new Intl.NumberFormat(language).format(removals.length)}</span>
      </summary>
      <RemovalList store={store} removals={removals} />
    </details>
  );
}

interface RemovalListProps {
  readonly store: ViewStore;
  readonly removals: readonly Removal[];
}

function RemovalList({ store, removals }: RemovalListProps) {
  const { restored, cut } = useStore(store);
  return (
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
  );
}
