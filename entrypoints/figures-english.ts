import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerRules } from '@/lib/browser/figureRules';
import { readEnglishFigures } from '@/lib/figures/english/readEnglishFigures';

export default defineUnlistedScript(() => offerRules('english', readEnglishFigures));
