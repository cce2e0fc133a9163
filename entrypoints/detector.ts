import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '@/lib/browser/watchPage';

export default defineUnlistedScript(() => watchPage(document));
