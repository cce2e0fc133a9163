import { textBefore } from '../../../text/beside';
import { wordAt } from '../words/lexicon';
import type { MetricRule } from './metricClue';

/** How far back the subject of a clause of cause and effect may stand. */
const REACH = 90;
/** 居住类受燃气价格影响,漲: what is told of stands before 受, why it moved behind it. */
const SUBJECT =
  /(?:^|[,。;:\n月])(?:主因|主要是|主要|加上|以及|惟|但|而|其中|至于|其|另|[0-9]{1,2}月份?)*([^,。;:\n]{2,14}?)(?:\([A-Za-z]{2,8}\))?(?:受|因(?![素应此])|由于|反映)[^。;\n\d]*,(?:[一-龥]{0,14})$/;
/** A clause that says only how much something moved, and against what. */
const ONLY_MOVED =
  /^(?:致|使|故|则|仍|亦|也|续|较|比|与|同|按|上|前|去|年|月|季|周|同期|相比|同比|环比|大|微|小|略|仅|再|均|反|转)*(?:上涨|下跌|上升|下降|增加|减少|增长|涨|跌|升|降|增|减)(?:约|逾|近|了|幅)*$/;

/** 居住类受燃气价格高档影响,涨0.88%: of what the cause is told for, not of the cause. */
export const ofCausedSubject: MetricRule = ({ state, token, unitClass }) => {
  if (state.epidemic || unitClass !== 'percent') return undefined;
  const { folded } = state.input;
  const lead = textBefore(folded, token.start, REACH);
  const own = lead.split(/[,。;:\n]/).at(-1) ?? '';
  if (!ONLY_MOVED.test(own)) return undefined;
  const subject = SUBJECT.exec(lead)?.[1] ?? '';
  for (let at = 0; at < subject.length - 1; at++) {
    const word = wordAt(subject, at);
    if (word?.value.kind === 'metric') return word.value.value;
  }
  return undefined;
};
