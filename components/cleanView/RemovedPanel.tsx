import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Removal, RemovalKind } from '../../lib/reading';
import { toggleInPlace, toggleRemovals, type ViewStore } from '../../lib/view/createViewStore';
import { groupBy } from '../../lib/view/groupBy';
import { Gradual } from '../shared/Gradual';
import { removalName } from '../shared/names';
import { Switch } from '../shared/Switch';
import { useStrings } from '../shared/strings';
import { RemovalItem } from './RemovalItem';

/** Every removal and mark, kind by kind, with its evidence and one button to undo it. Marks come first: they ask something. */
export function RemovedPanel({ store }: { readonly store: ViewStore }) {
  const { t } = useStrings();
  const { removals } = useStore(store, (state) => state.reading);
  const inPlace = useStore(store, (state) => state.inPlace);
  const hasPlace = removals.some((removal) => removal.applied && removal.at !== null);
  const [marks, cuts] = useMemo(() => {
    const applied = removals.filter((removal) => removal.applied);
    return [removals.filter((removal) => !removal.applied), groupBy(applied, (removal) => removal.kind)];
  }, [removals]);
  return (
    <div data-testid="removals">
      {removals.length === 0 && <p className="none">{t('removed.none')}</p>}
      {hasPlace && (
        <Switch
          label={t('removed.showInPlace')}
          note={t('removed.showInPlaceNote')}
          checked={inPlace}
          testId="show-in-place"
          onChange={() => toggleInPlace(store)}
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
  const number = new Intl.NumberFormat(language);
  const allBack = useStore(store, ({ restored }) => removals.every(({ id }) => restored.has(id)));
  return (
    <details
      className="kind-group"
      open={removals.length <= MOST_OPEN}
      data-testid="removal-kind"
      data-kind={kind}
    >
      <summary>
        {removalName(kind, t)} <span className="count">{number.format(removals.length)}</span>
      </summary>
      {removals.length > 1 && (
        <button
          type="button"
          className="button all-of-kind"
          onClick={() => toggleRemovals(store, removals)}
          data-testid="undo-all"
        >
          {allBack
            ? t('removed.redoAll', [number.format(removals.length)])
            : t('removed.undoAll', [number.format(removals.length)])}
        </button>
      )}
      <RemovalList store={store} removals={removals} />
    </details>
  );
}

interface RemovalListProps {
  readonly store: ViewStore;
  readonly removals: readonly Removal[];
}

function RemovalList({ store, removals }: RemovalListProps) {
  const draw = useMemo(
    () => (removal: Removal) => <RemovalItem key={removal.id} removal={removal} store={store} />,
    [store],
  );
  return (
    <ol className="removals">
      <Gradual items={removals} draw={draw} />
    </ol>
  );
}
