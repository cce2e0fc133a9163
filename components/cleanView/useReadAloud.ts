import { type RefObject, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import { speakSentences } from './speakSentences';
import { type SpokenSentence, spokenSentences } from './spokenText';
import { useVoice } from './useVoice';

interface Spoken {
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

interface ReadAloudControls {
  readonly state: 'off' | 'speaking' | 'paused';
  /** The sentence being said, or to be said next; null while reading aloud is off. */
  readonly said: SpokenSentence | null;
  readonly rate: number;
  /** Begins, pauses or goes on. */
  toggle(): void;
  end(): void;
  changeRate(rate: number): void;
}

/** Reading an article aloud, sentence by sentence. @returns null where this machine has no voice for the language */
export function useReadAloud({ article, onWhole, lang, display }: Spoken): ReadAloudControls | null {
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
  return {
    state: progress === null ? 'off' : progress.speaking ? 'speaking' : 'paused',
    said: progress?.sentences[progress.index] ?? null,
    rate,
    toggle: () => {
      if (progress?.speaking) {
        stop.current?.();
        setProgress({ ...progress, speaking: false });
      } else if (progress) {
        speak(progress.sentences, progress.index, rate);
      } else if (article.current) {
        onWhole();
        speak(spokenSentences(article.current, lang), 0, rate);
      }
    },
    end: () => {
      stop.current?.();
      setProgress(null);
    },
    changeRate: (speechRate) => {
      display.setState({ speechRate });
      if (progress?.speaking) speak(progress.sentences, progress.index, speechRate);
    },
  };
}
