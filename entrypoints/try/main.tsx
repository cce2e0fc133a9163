import '@/components/try/try.css';
import screenStyles from '@/components/cleanView/cleanView.css?inline';
import { openView } from '@/components/cleanView/openView';
import printStyles from '@/components/cleanView/print.css?inline';
import { mountPage } from '@/components/shared/mountPage';
import { followTheme } from '@/components/shared/rememberTheme';
import { samplePage } from '@/components/try/samplePage';
import { TryApp } from '@/components/try/TryApp';
import { connectDisplay } from '@/lib/browser/connectDisplay';
import { lifeOf } from '@/lib/browser/listen';
import { readFrame } from '@/lib/browser/readFrame';
import { strings } from '@/lib/browser/strings';

const words = strings();
const displayStore = await connectDisplay(lifeOf(window));
followTheme(document.documentElement, localStorage, displayStore);
const parts = { strings: words, styles: screenStyles + printStyles, displayStore };

mountPage(
  words,
  <TryApp
    page={samplePage(words.language)}
    onRead={async (page) => void openView(document, await readFrame(page), null, parts)}
  />,
);
