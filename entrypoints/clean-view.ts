import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import screenStyles from '@/components/cleanView/cleanView.css?inline';
import { openView } from '@/components/cleanView/openView';
import printStyles from '@/components/cleanView/print.css?inline';
import { answerCleanView } from '@/lib/browser/answerCleanView';
import { TO_THE_END } from '@/lib/browser/listen';
import { strings } from '@/lib/browser/strings';

// Paper comes last: its rules override the screen's.
const styles = screenStyles + printStyles;

export default defineUnlistedScript(() =>
  answerCleanView(
    window,
    (reading, target, displayStore) =>
      openView(document, reading, target, { strings: strings(), styles, displayStore }),
    TO_THE_END,
  ),
);
