import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { FigureLanguage } from '../figures/figureLanguage';

/** What is put into a page to read it, in order: the rules of some languages, and the reader, which takes them. */
export function readerFiles(languages: readonly FigureLanguage[]): readonly ScriptPublicPath[] {
  return [...languages.map(rulesOf), '/reader.js'];
}

function rulesOf(language: string): ScriptPublicPath {
  return `/figures-${language}.js` as ScriptPublicPath; // made of a name: that it is packaged, `npm run size` holds
}
