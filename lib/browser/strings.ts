import { i18n } from '#i18n';
import type { Strings } from '../view/strings';
import { withCounts } from '../view/withCounts';

/** The interface's words in the browser's language. */
export function strings(): Strings {
  // The language of the words themselves: the browser's own may be one that we do not speak.
  // A browser that is just starting has been seen to give no words at all: dates need some language even then.
  const language = i18n.t('extension.language') || 'en';
  return { t: withCounts(i18n.t, language), language };
}
