import type { Reading } from '../../lib/reading';
import { useStrings } from './strings';

/** Says over the figures of a page without the form of a bulletin that what they count may be read wrongly: its numbers stand in a story. */
export function UnsureNote({ reading }: { readonly reading: Reading }) {
  const { t } = useStrings();
  if (reading.bulletin.is || reading.figures.length === 0) return null;
  return (
    <p className="unsure-note" data-testid="unsure-note">
      {t('figure.unsure')}
    </p>
  );
}
