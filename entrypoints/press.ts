import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPressed } from '@/lib/browser/pressed';

export default defineUnlistedScript(() => readPressed());
