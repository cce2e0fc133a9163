import { type RefObject, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import { PauseIcon, SpeakIcon, StopIcon } from '../shared/icons';
import { useStrings } from '../shared/strings';
import { SpeechRate } from './SpeechRate';
import { SpokenMark } from './SpokenMark';
import { speakSentences } from './speakSentences';
import { type SpokenSentence, spokenSentences } from './spokenText';
import { useVoice } from './useVoice';

interface ReadAloudProps {
  readonly article: RefObject<HTMLElement | null>;
  /** Has all of it in place. */
  onWhole(): void;
  readonly lang: string;
  readonly display: DisplayStore;
}

/** Where reading aloud stands; `index` is that of the sentence being said, or to be said next. */
interface Progress {
  readonly sentences: readonly SpokenSentence[];
  readonly index: number;
  readonly speaking: boolean;
}

/** Reads the article aloud with its sentence marked. Nothing is shown where this machine has no voice for the language. */
export function ReadAloud({ article, onWhole, lang, display }: ReadAloudProps) {
  const { t } = useStrings();
  const rate = useStore(display, (state) => state.speechRate);
  const voice = useVoice(lang);
  const [progress, setProgress] = useState<Progress | null>(null);
  const stop = useRef<() => void>(null);
  useEffect(() => () => stop.current?.(), []);

  if (!voice) return null;

  const speak = (sentences: readonly SpokenSentence[], first: number, at: number) => {
    stop.current?.();
    stop.current = speakSentences(
      sentences.map((sentence) => sentence.text),
      first,
      {
        voice,
        rate: at,
        onSentence: (index) => setProgress({ sentences, index, speaking: true }),
        onEnd: () => setProgress(null),
      },
    );
  };
  const toggle = () => {
    if (progress?.speaking) {
      stop.current?.();
      setProgress({ ...progress, speaking: false });
    } else if (progress) {
      speak(progress.sentences, progress.index, rate);
    } else if (article.current) {
      onWhole();
      speak(spokenSentences(article.current, lang), 0, rate);
    }
  };
  const end = () => {
    stop.current?.();
    setProgress(null);
  };
  const changeRate = (speechRate: number) => {
    display.setState({ speechRate });
    if (progress?.speaking) speak(progress.sentences, progress.index, speechRate);
  };
  const said = progress?.sentences[progress.index];
  return (
    <>
      {/* On the far side of the button, which would else move from under the pointer. */}
      {progress && (
        <>
          <button type="button" className="button tool" onClick={end} data-testid="read-aloud-stop">
            <StopIcon /> <span className="label">{t('display.stop')}</span>
          </button>
          <SpeechRate rate={rate} onChange={changeRate} />
        </>
      )}
      <button type="button" className="button tool" onClick={toggle} data-testid="read-aloud">
        {progress?.speaking ? <PauseIcon /> : <SpeakIcon />}{' '}
        <span className="label">
          {progress?.speaking ? t('display.pause') : progress ? t('display.resume') : t('display.listen')}
        </span>
      </button>
      {said &&
        article.current &&
        createPortal(<SpokenMark article={article.current} range={said.range} />, article.current)}
    </>
  );
}
