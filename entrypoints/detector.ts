import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TO_THE_END } from '@/lib/browser/listen';
import { watchPage } from '@/lib/browser/watchPage';

export default defineUnlistedScript(() => watchPage(document, TO_THE_END));
