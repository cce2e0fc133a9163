import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/lib/browser/background';
import { TO_THE_END } from '@/lib/browser/listen';

export default defineBackground({
  type: 'module',
  main: () => startBackground(TO_THE_END),
});
