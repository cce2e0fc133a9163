import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactNode } from 'react';
import type { Removal } from '../../lib/reading';
import type { Run } from '../../lib/view/articleNodes';
import { explainEvidence } from '../../lib/view/explainEvidence';
import { removalName } from '../shared/names';
import { useStrings } from '../shared/strings';
import { readingTips } from './ReadingTip';

interface RemovalInPlaceProps {
  readonly run: Run;
  readonly removal: Removal;
  onToggle(removalId: string): void;
  readonly children: ReactNode;
}

/** A suspicion in the text, or a piece that was put back: its kind, its evidence in a tip, and one click that cuts it. */
export function RemovalInPlace({ run, removal, onToggle, children }: RemovalInPlaceProps) {
  const { t } = useStrings();
  const name = removalName(removal.kind, t);
  const evidence = [...new Set(removal.evidence.map((line) => explainEvidence(line, t)))];
  const action = run.restored ? t('removed.redo') : t('removed.cut');
  const Text = run.restored ? 'del' : 'span';
  return (
    <>
      {run.opens && (
        // Its words are drawn from an attribute: as text they would be copied along with the article.
        <Tooltip.Trigger
          handle={readingTips}
          payload={{ name, facts: evidence, note: action }}
          delay={120}
          className="cut-here"
          onClick={() => onToggle(removal.id)}
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
