import '@/components/options/options.css';
import { OptionsApp } from '@/components/options/OptionsApp';
import { mountPage } from '@/components/shared/mountPage';
import { followTheme } from '@/components/shared/rememberTheme';
import { connectDisplay } from '@/lib/browser/connectDisplay';
import { connectOptions } from '@/lib/browser/connectOptions';
import { lifeOf } from '@/lib/browser/listen';
import { strings } from '@/lib/browser/strings';
import { createOptionsStore } from '@/lib/view/createOptionsStore';

const life = lifeOf(window);
const store = createOptionsStore();
const [displayStore, actions] = await Promise.all([
  connectDisplay(life),
  connectOptions(store, window, life),
]);
followTheme(document.documentElement, localStorage, displayStore);
mountPage(strings(), <OptionsApp store={store} displayStore={displayStore} actions={actions} />);
