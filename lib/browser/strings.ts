import { i18n } from '#i18n';
import type { Strings } from '../view/strings';
import { browser } from './api';

/** The interface's words in the browser's language. */
export function strings(): Strings {
  return { t: i18n.t, language: browser.i18n.getUILanguage() };
}
