import { useStore } from 'zustand';
import type { ViewStore } from '../../lib/view/createViewStore';
import { useStrings } from '../shared/strings';

/** Pieces that never stood in the article have no place in it: put back, they stand below it. */
export function RestoredOutside({ store }: { readonly store: ViewStore }) {
  const { t } = useStrings();
  const { reading, restored } = useStore(store);
  const pieces = reading.removals.filter((removal) => removal.at === null && restored.has(removal.id));
  if (pieces.length === 0) return null;
  return (
    <section className="restored-outside">
      <h2>{t('view.restoredOutside')}</h2>
      {pieces.map((removal) => (
        <p key={removal.id} className="restored" data-removal={removal.id}>
          {removal.text}
        </p>
      ))}
    </section>
  );
}
