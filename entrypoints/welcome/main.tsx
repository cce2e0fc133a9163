import '@/components/welcome/welcome.css';
import { mountPage } from '@/components/shared/mountPage';
import { WelcomeApp } from '@/components/welcome/WelcomeApp';
import { settings } from '@/lib/browser/storage';
import { strings } from '@/lib/browser/strings';
import { chooseWatch } from '@/lib/browser/watching';

const { watch } = await settings.getValue();
mountPage(
  strings(),
  <WelcomeApp initial={watch} sample="/try.html" onChoose={(choice) => chooseWatch(choice, null)} />,
);
