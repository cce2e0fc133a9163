import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recallTheme } from '@/components/shared/rememberTheme';

export default defineUnlistedScript(() => recallTheme(document.documentElement, localStorage));
