import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerReading } from '@/lib/browser/answerReading';

export default defineUnlistedScript(() => answerReading(document));
