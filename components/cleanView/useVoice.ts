import { useSyncExternalStore } from 'react';
import { pickVoice } from '../../lib/view/pickVoice';

/** The voice that can read a language aloud on this machine, null if there is none (yet: browsers load them late). */
export function useVoice(lang: string): SpeechSynthesisVoice | null {
  return useSyncExternalStore(subscribe, () => pickVoice(window.speechSynthesis?.getVoices() ?? [], lang));
}

function subscribe(onChange: () => void): () => void {
  const synthesis = window.speechSynthesis;
  // Firefox for Android has none at all.
  synthesis?.addEventListener('voiceschanged', onChange);
  return () => synthesis?.removeEventListener('voiceschanged', onChange);
}
