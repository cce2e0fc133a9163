import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Removal } from '../../lib/reading';
import type { Run } from '../../lib/view/articleNodes';
import { toggleRemoval, type ViewStore } from '../../lib/view/createViewStore';
import { explainEvidence } from '../../lib/view/explainEvidence';
import { removalName } from '../shared/names';
import { useStrings } from '../shared/strings';
import { useTip } from './tips';

interface RemovalInPlaceProps {
  readonly run: Run;
  readonly removal: Removal;
  readonly store: ViewStore;
  readonly children: ReactNode;
}

/** A suspicion in the text, or a piece that was put back: its kind, its evidence in a tip, and one click that cuts it. */
export function RemovalInPlace({ run, removal, store, children }: RemovalInPlaceProps) {
  const { t } = useStrings();
  const isCut = useStore(store, ({ cut }) => cut.has(removal.id));
  const name = removalName(removal.kind, t);
  const evidence = [...new Set(removal.evidence.map((line) => explainEvidence(line, t)))];
  const action = run.restored ? t('removed.redo') : t('removed.cut');
  const tip = useTip(() => ({ name, facts: evidence, note: action }));
  if (isCut && !run.restored) return null;
  const Text = run.restored ? 'del' : 'span';
  return (
    <>
      {run.opens && (
        // Its words are drawn from an attribute: as text they would be copied along with the article.
        <button
          {...tip}
          type="button"
          className="cut-here"
          onClick={() => toggleRemoval(store, removal.id)}
          aria-label={[action, name, ...evidence].join(t('figure.comma'))}
          data-words={name}
          data-testid="cut-here"
        />
      )}
      <Text className={run.restored ? 'restored' : 'suspect'} data-removal={removal.id}>
        {children}
      </Text>
    </>
  );
}
