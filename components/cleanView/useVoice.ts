import { useSyncExternalStore } from 'react';
import { pickVoice } from '../../lib/view/pickVoice';

/** The voice that can read a language aloud on this machine, null if there is none (yet: browsers load them late). */
export function useVoice(lang: string): SpeechSynthesisVoice | null {
  // By its address: nothing says that a browser gives the same object twice.
  const address = useSyncExternalStore(subscribe, () => pickVoice(voices(), lang)?.voiceURI ?? null);
  return voices().find((voice) => voice.voiceURI === address) ?? null;
}

function subscribe(onChange: () => void): () => void {
  const synthesis = window.speechSynthesis;
  // Firefox for Android has none at all.
  synthesis?.addEventListener('voiceschanged', onChange);
  return () => synthesis?.removeEventListener('voiceschanged', onChange);
}

function voices(): readonly SpeechSynthesisVoice[] {
  return window.speechSynthesis?.getVoices() ?? [];
}
