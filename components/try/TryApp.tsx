import { useRef, useState } from 'react';
import { useStrings } from '../shared/strings';

interface TryAppProps {
  /** The sample page's address. */
  readonly page: string;
  /** Reads the page in the frame and opens the clean view over it. */
  onRead(page: Document): Promise<void>;
}

/** The sample page as a reader would meet it, with one button to read it cleanly. */
export function TryApp({ page, onRead }: TryAppProps) {
  const { t } = useStrings();
  const frame = useRef<HTMLIFrameElement>(null);
  const [loaded, setLoaded] = useState(false);
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle');
  const read = async () => {
    const shown = frame.current?.contentDocument;
    if (!shown) return;
    setState('reading'); // a second press would open a second view over the first
    await onRead(shown).then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <header className="try-bar">
        <h1>{t('try.lead')}</h1>
        <button
          type="button"
          className="button button-primary"
          disabled={!loaded}
          aria-disabled={state === 'reading'}
          onClick={() => (state === 'reading' ? undefined : void read())}
          data-testid="try-read"
        >
          {t('try.read')}
        </button>
        <p role="status">
          {state === 'failed' && `${t('popup.failed')}${t('figure.comma')}${t('popup.failedHow')}`}
        </p>
      </header>
      <iframe
        ref={frame}
        className="try-page"
        src={page}
        title={t('try.page')}
        onLoad={() => setLoaded(true)}
      />
    </>
  );
}
