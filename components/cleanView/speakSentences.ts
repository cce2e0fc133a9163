interface Speech {
  readonly voice: SpeechSynthesisVoice;
  readonly rate: number;
  /** Called with the index of each sentence as it begins. */
  onSentence(index: number): void;
  /** All has been said, or the voice has failed. */
  onEnd(): void;
}

/**
 * Says sentences one after the other. One utterance each: long ones are cut off by some engines, and a pause of the engine's
 * own does not work in all of them, while stopping and starting at a sentence does.
 * @returns what stops it, without a call of `onEnd`
 */
export function speakSentences(sentences: readonly string[], first: number, speech: Speech): () => void {
  const synthesis = window.speechSynthesis;
  let stopped = false;
  const say = (index: number) => {
    if (stopped) return;
    const text = sentences[index];
    if (text === undefined) {
      speech.onEnd();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = speech.voice;
    utterance.lang = speech.voice.lang;
    utterance.rate = speech.rate;
    utterance.onend = () => say(index + 1);
    utterance.onerror = () => {
      if (!stopped) speech.onEnd();
    };
    speech.onSentence(index);
    synthesis.speak(utterance);
  };
  synthesis.cancel(); // what the page may be saying
  say(first);
  return () => {
    stopped = true;
    synthesis.cancel();
  };
}
