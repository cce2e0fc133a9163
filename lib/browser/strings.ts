import { i18n } from '#i18n';
import type { Strings } from '../view/strings';

/** The interface's words in the browser's language. */
export function strings(): Strings {
  // The language of the words themselves: the browser's own may be one that we do not speak.
  return { t: i18n.t, language: i18n.t('extension.language') };
}
