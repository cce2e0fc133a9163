import { textBefore } from '../../../text/beside';
import { wordSet } from '../../wordSet';
import { nounAhead } from './nounByParts';
import { nounIn } from './nounIn';
import type { RenameRule } from './renameClue';

/** 商品类投诉中，…; 投诉居前三位的是：…; 不合格项目涉及…: what the clause goes on to split. */
const TOPIC =
  /([一-龥“”]{2,12}?)(?:中|居前[一-龥\d]{0,3}的?(?:依次)?[是为有]?|排名前[一-龥\d]{1,3}的?(?:依次)?[是为有]?|主要(?:集中在|涉及|[有为])|涉及|包括|[为有])[,:]?([^。;\n]*)$/;
const SPLIT: ReadonlySet<string> = wordSet(
  'complaints enquiries reports_received requests_received disputes hazards',
);
const UNNAMED: ReadonlySet<string> = wordSet('supplies vehicles staff equipment events items food_price');
const REACH = 60;

/** 商品类投诉中，食品862件、家用电器540件: kinds of the complaints, whatever wares they are about. */
export const ofTopic: RenameRule = ({ state, token, own, unitClass }) => {
  if (state.epidemic || (unitClass !== 'event' && unitClass !== 'item')) return undefined;
  const told = TOPIC.exec(
    textBefore(state.folded, token.start, REACH)
      .split(/[。;\n]/)
      .at(-1) ?? '',
  );
  if (!told) return undefined;
  const name = (told[1] ?? '').split(/[,:、\d]/).at(-1) ?? '';
  if (token.unit?.unit === '批次') return /不合格(?:项目|指标|原因)$/.test(name) ? 'tests_failed' : undefined;
  if (own !== null && !UNNAMED.has(own)) return undefined;
  const noun = nounAhead(name) ?? nounIn(name.slice(-4));
  return noun !== null && SPLIT.has(noun) ? noun : undefined;
};

/** 网购投诉占比58%: the share of what stands right before the word. */
export const shareOfNoun: RenameRule = ({ state, own, unitClass, before }) => {
  const words =
    unitClass === 'percent' && !state.epidemic && own === null ? SHARE.exec(before)?.[1] : undefined;
  const noun = words === undefined ? null : nounAhead(words);
  return noun === null ? undefined : `${noun}_share`;
};

const SHARE = /([一-龥]{2,10})占比(?:为|达|约|超|近)*$/;

/** 火灾1.2万起、死亡36人，起数和亡人数同比分别下降: the events are those counted before. */
export const numberOfEvents: RenameRule = ({ state, phrase, unitClass }) =>
  unitClass === 'percent' && !state.epidemic && /^[,其中]*[起宗件]数/.test(phrase.raw)
    ? state.nodes.findLast(
        ({ unit, metric }) => /^[起宗件]$/.test(unit ?? '') && !/_(?:yoy|change)$/.test(metric),
      )?.metric
    : undefined;
