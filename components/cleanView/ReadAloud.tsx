import type { RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import { PauseIcon, SpeakIcon, StopIcon } from '../shared/icons';
import { useStrings } from '../shared/strings';
import { SpeechRate } from './SpeechRate';
import { SpokenMark } from './SpokenMark';
import { useReadAloud } from './useReadAloud';

interface ReadAloudProps {
  readonly article: RefObject<HTMLElement | null>;
  /** Has all of it in place. */
  onWhole(): void;
  readonly lang: string;
  readonly display: DisplayStore;
}

/** Reads the article aloud with its sentence marked. Nothing is shown where this machine has no voice for the language. */
export function ReadAloud(props: ReadAloudProps) {
  const { t } = useStrings();
  const reading = useReadAloud(props);
  if (!reading) return null;
  const { state, said, rate, toggle, end, changeRate } = reading;
  const { current: article } = props.article;
  return (
    <>
      {/* On the far side of the button, which would else move from under the pointer. */}
      {state !== 'off' && (
        <>
          <button type="button" className="button tool" onClick={end} data-testid="read-aloud-stop">
            <StopIcon /> <span className="label">{t('display.stop')}</span>
          </button>
          <SpeechRate rate={rate} onChange={changeRate} />
        </>
      )}
      <button type="button" className="button tool" onClick={toggle} data-testid="read-aloud">
        {state === 'speaking' ? <PauseIcon /> : <SpeakIcon />}{' '}
        <span className="label">
          {state === 'speaking'
            ? t('display.pause')
            : state === 'paused'
              ? t('display.resume')
              : t('display.listen')}
        </span>
      </button>
      {said && article && createPortal(<SpokenMark article={article} range={said.range} />, article)}
    </>
  );
}
