import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerRules } from '@/lib/browser/figureRules';
import { readChineseFigures } from '@/lib/figures/chinese/readChineseFigures';

export default defineUnlistedScript(() => offerRules('chinese', readChineseFigures));
