import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Removal } from '../../lib/reading';
import { toggleRemoval, type ViewStore } from '../../lib/view/createViewStore';
import { explainEvidence } from '../../lib/view/explainEvidence';
import type { Run } from '../../lib/view/textRuns';
import { removalName } from '../shared/names';
import { useStrings } from '../shared/strings';
import { useTip } from './tips';

interface RemovalInPlaceProps {
  readonly run: Run;
  readonly removal: Removal;
  readonly store: ViewStore;
  readonly children: ReactNode;
}

/**
 * A suspicion in the text, or a piece that was cut: struck through, or text again once it is put back. Before it stand its kind,
 * its evidence in a tip, and one click that cuts it or puts it back. A suspicion that its reader cuts leaves that handle in its
 * place: whoever pressed it keeps the focus, and can take the click back.
 */
export function RemovalInPlace({ run, removal, store, children }: RemovalInPlaceProps) {
  const { t } = useStrings();
  const { id, kind, applied } = removal;
  const isCut = useStore(store, ({ cut, restored }) => (applied ? !restored.has(id) : cut.has(id)));
  const name = removalName(kind, t);
  const evidence = [...new Set(removal.evidence.map((line) => explainEvidence(line, t)))];
  const isGone = isCut && !applied;
  const action = t(isCut ? 'removed.undo' : applied ? 'removed.redo' : 'removed.cut');
  const tip = useTip(() => ({ name, facts: evidence, note: action }));
  const look = isGone ? 'gone' : isCut ? 'struck' : applied ? 'restored' : 'suspect';
  const Text = isCut ? 'del' : 'span';
  return (
    <>
      {run.opens && (
        // Its words are drawn from an attribute: as text they would be copied along with the article.
        <button
          {...tip}
          type="button"
          className="removal-handle"
          data-look={look}
          onClick={() => toggleRemoval(store, id)}
          aria-label={[action, name, ...evidence].join(t('figure.comma'))}
          data-words={name}
          data-testid="removal-handle"
        />
      )}
      {!isGone && (
        <Text className={look} data-removal={id}>
          {children}
        </Text>
      )}
    </>
  );
}
