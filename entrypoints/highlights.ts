import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openHighlights } from '@/components/inPage/openHighlights';
import { answerHighlights } from '@/lib/browser/answerHighlights';

export default defineUnlistedScript(() =>
  answerHighlights(window, (reading) => openHighlights(document, reading)),
);
