/** What of a SpeechSynthesisVoice matters here. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** Names of languages that voices go by, beside the one that pages use. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = { cmn: 'zh', yue: 'zh' };

/** Regions whose voices speak the standard of a script's readers; first is best. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  hans: ['cn', 'sg', 'hans'],
  hant: ['tw', 'hant', 'hk', 'mo'],
};

/**
 * The best voice for a text, of those that speak on this machine: the others send the text to a server,
 * and nothing that is read may leave the browser.
 * @param lang BCP 47
 * @returns null if none speaks the language
 */
export function pickVoice<V extends Voice>(voices: readonly V[], lang: string): V | null {
  const [language = '', ...rest] = subtags(lang);
  const regions = rest.flatMap((subtag) => REGIONS[subtag] ?? [subtag]);
  const score = (voice: V) => {
    const [, ...has] = subtags(voice.lang);
    const place = regions.findIndex((region) => has.includes(region));
    // A dialect is understood by fewer than a voice of the wrong region.
    const dialect = subtags(voice.lang)[0] === 'yue' ? 20 : 0;
    return (place < 0 ? regions.length : place) * 2 + dialect - (voice.default ? 1 : 0);
  };
  return (
    voices
      .filter(
        (voice) => voice.localService && languageOf(voice.lang) === (SAME_LANGUAGE[language] ?? language),
      )
      .sort((a, b) => score(a) - score(b))[0] ?? null
  );
}

function languageOf(lang: string): string {
  const [language = ''] = subtags(lang);
  return SAME_LANGUAGE[language] ?? language;
}

/** Android writes zh_CN. */
function subtags(lang: string): readonly string[] {
  return lang.toLowerCase().split(/[-_]/);
}
