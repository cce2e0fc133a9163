import { useEffect, useState } from 'react';
import { readingToText } from '../../lib/formats/readingToText';
import type { ViewStore } from '../../lib/view/createViewStore';
import { formatDate } from '../../lib/view/formatDate';
import { CheckIcon, CopyIcon, CrossIcon } from '../shared/icons';
import { useStrings } from '../shared/strings';
import { copyPlain } from './copyPlain';
import { useLayer } from './layer';

/** How long the button says what came of it. */
const SAID_MS = 3000;

/** Copies what is before the reader as plain text, with its title, source, date and address, and says so on the button itself. */
export function CopyText({ store }: { readonly store: ViewStore }) {
  const { t, language } = useStrings();
  const layer = useLayer();
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const { reading, restored, cut } = store.getState();
    const { published } = reading.article;
    const date = published === null ? null : formatDate(published, language);
    if (!layer.current) return;
    setCopied(await copyPlain(readingToText(reading, { restored, cut }, date), layer.current));
  };
  const said = copied === null ? null : copied ? t('copy.done') : t('copy.failed');
  return (
    <>
      <button type="button" className="button tool" onClick={() => void copy()} data-testid="copy-text">
        {copied === null ? <CopyIcon /> : copied ? <CheckIcon /> : <CrossIcon />}{' '}
        <span className="label">{said ?? t('copy.text')}</span>
      </button>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  );
}
