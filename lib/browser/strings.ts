import { i18n } from '#i18n';
import type { Strings } from '../view/strings';
import { browser } from './api';

/** The interface's words in the browser's language. */
export function strings(): Strings {
  // The locale that the words are taken from: the browser's own language may be one that we do not speak.
  const locale = browser.i18n.getMessage('@@ui_locale').replaceAll('_', '-');
  return { t: i18n.t, language: locale || browser.i18n.getUILanguage() };
}
