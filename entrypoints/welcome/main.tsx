import '@/components/welcome/welcome.css';
import { mountPage } from '@/components/shared/mountPage';
import { followTheme } from '@/components/shared/rememberTheme';
import { WelcomeApp } from '@/components/welcome/WelcomeApp';
import { connectDisplay } from '@/lib/browser/connectDisplay';
import { lifeOf } from '@/lib/browser/listen';
import { settings } from '@/lib/browser/storage';
import { strings } from '@/lib/browser/strings';
import { chooseWatch } from '@/lib/browser/watching';

const { watch } = await settings.getValue();
followTheme(document.documentElement, localStorage, await connectDisplay(lifeOf(window)));
mountPage(
  strings(),
  <WelcomeApp initial={watch} sample="/try.html" onChoose={(choice) => chooseWatch(choice, null)} />,
);
