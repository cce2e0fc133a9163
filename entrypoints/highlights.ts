import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openHighlights } from '@/components/inPage/openHighlights';
import { answerHighlights } from '@/lib/browser/answerHighlights';
import { TO_THE_END } from '@/lib/browser/listen';

export default defineUnlistedScript(() =>
  answerHighlights(window, (reading) => openHighlights(document, reading), TO_THE_END),
);
