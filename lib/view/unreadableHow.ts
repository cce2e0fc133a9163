import type { Strings } from './strings';
import type { UnreadableReason } from './tabReading';

/** Why a page can't be read and what to do, in the reader's language. */
export function unreadableHow(reason: UnreadableReason, t: Strings['t']): string {
  switch (reason) {
    case 'browser-page':
      return t('unreadable.browserPage');
    case 'store':
      return t('unreadable.store');
    case 'local-file':
      return t('unreadable.localFile');
    case 'pdf':
      return t('unreadable.pdf');
    case 'not-html':
      return t('unreadable.notHtml');
    case 'empty':
      return t('unreadable.empty');
  }
}
