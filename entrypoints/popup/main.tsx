import '@/components/popup/popup.css';
import { PopupApp } from '@/components/popup/PopupApp';
import { mountPage } from '@/components/shared/mountPage';
import { followTheme } from '@/components/shared/rememberTheme';
import { connectDisplay } from '@/lib/browser/connectDisplay';
import { connectPopup } from '@/lib/browser/connectPopup';
import { strings } from '@/lib/browser/strings';
import { createPopupStore } from '@/lib/view/createPopupStore';

const store = createPopupStore();
const actions = connectPopup(store, {
  close: () => window.close(),
  copy: (text) => navigator.clipboard.writeText(text),
});
store.subscribe(({ page }) => {
  document.documentElement.dataset.state = page.state;
});
// Nothing is waited for: the theme was noted, and what the popup shows first is that it reads.
mountPage(strings(), <PopupApp store={store} actions={actions} />);
followTheme(document.documentElement, localStorage, await connectDisplay());
