import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import styles from '@/components/cleanView/cleanView.css?inline';
import { openView } from '@/components/cleanView/openView';
import { answerCleanView } from '@/lib/browser/answerCleanView';
import { strings } from '@/lib/browser/strings';

export default defineUnlistedScript(() =>
  answerCleanView((reading, figure) => openView(document, reading, figure, strings(), styles)),
);
