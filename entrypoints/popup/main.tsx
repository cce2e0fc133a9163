import '@/components/popup/popup.css';
import { PopupApp } from '@/components/popup/PopupApp';
import { followTheme } from '@/components/shared/followTheme';
import { mountPage } from '@/components/shared/mountPage';
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
followTheme(document.documentElement, await connectDisplay());
mountPage(strings(), <PopupApp store={store} actions={actions} />);
