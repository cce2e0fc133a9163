import '@/components/popup/popup.css';
import { PopupApp } from '@/components/popup/PopupApp';
import { mountPage } from '@/components/shared/mountPage';
import { followTheme } from '@/components/shared/rememberTheme';
import { connectDisplay } from '@/lib/browser/connectDisplay';
import { connectPopup } from '@/lib/browser/connectPopup';
import { lifeOf } from '@/lib/browser/listen';
import { pressedIn } from '@/lib/browser/pressed';
import { strings } from '@/lib/browser/strings';
import { createPopupStore } from '@/lib/view/createPopupStore';

const life = lifeOf(window);
const store = createPopupStore();
const own = { close: () => window.close(), copy: (text: string) => navigator.clipboard.writeText(text) };
const actions = connectPopup(store, own, pressedIn(window), life);
store.subscribe(({ page }) => {
  document.documentElement.dataset.state = page.state;
});
// Nothing is waited for: the theme was noted, and what the popup shows first is that it reads.
mountPage(strings(), <PopupApp store={store} actions={actions} />);
followTheme(document.documentElement, localStorage, await connectDisplay(life));
