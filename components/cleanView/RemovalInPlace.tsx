import type { ReactNode } from 'react';
import type { Removal } from '../../lib/reading';
import type { Run } from '../../lib/view/articleNodes';
import { removalName } from '../shared/names';
import { useStrings } from '../shared/strings';

interface RemovalInPlaceProps {
  readonly run: Run;
  readonly removal: Removal;
  onToggle(removalId: string): void;
  readonly children: ReactNode;
}

/** A suspicion in the text, or a piece that was put back, with one click to cut it. */
export function RemovalInPlace({ run, removal, onToggle, children }: RemovalInPlaceProps) {
  const { t } = useStrings();
  const name = removalName(removal.kind, t);
  const Text = run.restored ? 'del' : 'span';
  return (
    <>
      {run.opens && (
        // Its label is drawn from an attribute: as text it would be copied along with the article.
        <button
          type="button"
          className="cut-here"
          onClick={() => onToggle(removal.id)}
          aria-label={`${t('removed.cut')}: ${name}`}
          title={`${t('removed.cut')}: ${name}`}
          data-testid="cut-here"
        />
      )}
      <Text className={run.restored ? 'restored' : 'suspect'} data-removal={removal.id} title={name}>
        {children}
      </Text>
    </>
  );
}
