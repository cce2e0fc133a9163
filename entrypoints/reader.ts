import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerReading } from '@/lib/browser/answerReading';
import { takeRules } from '@/lib/browser/figureRules';

export default defineUnlistedScript(() => answerReading(document, takeRules()));
