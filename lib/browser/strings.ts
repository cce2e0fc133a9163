import { i18n } from '#i18n';
import type { Strings } from '../view/strings';
import { browser } from './api';

/** The interface's words, and the language that numbers and dates beside them are written in. */
export function strings(): Strings {
  return { t: i18n.t, language: languageBeside(i18n.t('extension.language')) };
}

/**
 * The browser's language with its region where it is that of the words; else the words' own. A browser in a language
 * that Jingdu has no words for gets English words, and must not get its own month names among them.
 */
function languageBeside(words: string): string {
  const browserLanguage = browser.i18n.getUILanguage();
  return browserLanguage.split('-')[0] === words.split('-')[0] ? browserLanguage : words;
}
