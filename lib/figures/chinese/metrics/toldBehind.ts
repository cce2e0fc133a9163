import { textBehind } from '../../../text/beside';
import { FATES, FATES_AT_ONCE, FATES_PAST_BRACKET, PLACES_OF_FATE } from '../../tables/fatesBehind';
import { wordSet } from '../../wordSet';
import { namesByWord, writtenOut } from '../../writtenOut';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { isWordOf, says } from '../words/token';
import type { NumberToken, Token } from '../words/tokens';

const FATE_OF = namesByWord(FATES);
const FATE_PAST_BRACKET = namesByWord(FATES_PAST_BRACKET);
const either = (words: Iterable<string>) => [...words].join('|');
const FATE = new RegExp(`(?<!死)(?!落水)(${either(FATE_OF.keys())})(?:${either(PLACES_OF_FATE)})?$`);
const AT_ONCE = new RegExp(`^(${either(writtenOut(FATES_AT_ONCE))})(?=[\\d\\n ]|$)`);
const PAST_BRACKET = new RegExp(
  `^[一-龥]{0,6}\\([^()\\n]{1,24}\\)(?:[在于因][^,。;()\\d]{1,12}?)?(${either(FATE_PAST_BRACKET.keys())})`,
);
/** What may stand between a noun and its number. */
const BESIDE = /^(?:渔民|船员|群众|矿工|工人|游客|乘客)?[人者数员为是有共达约近超至已计的口增了: ]*$/;

/** 其余5人正在全力搜救: still in there, or nobody knows where. */
const SOUGHT =
  /^(?:仍|正|尚|还)?(?:在)?(?:进行|全力|紧张|继续|抓紧|进一步)*(?:搜救|搜寻|施救|营救)(?:当?中|之中)?(?=[,。;、\n]|$)/;

/** Those sought, as the words behind the number say: what they were told to be, else missing; null without such words. */
export function soughtBehind(state: ReaderState, token: NumberToken): string | null {
  if (!SOUGHT.test(textBehind(state.folded, token.end, 24))) return null;
  const gone = state.nodes.slice(-8).findLast(({ metric }) => /^(?:trapped|missing|buried)$/.test(metric));
  return gone?.metric ?? 'missing';
}

/** 17名学生不适, 12名学童出现发烧病征: who fell ill, of whatever it was. */
const ILL =
  /^(?!个案|病例|患者)[^,。;、\d\n]{0,10}(?:身体|感到|相继|先后|陆续)*(?:不适|受影响|发[烧热]|肚[泻痛]|呕吐|集体(?:感染|染上?)|食物中毒|(?:出现|(?<![没未])有)[^,。;\d\n]{0,14}(?:病[征徵状]|症状|发[烧热]|腹泻|肚泻|呕吐|肠胃))/;

/** 七名病人(年龄由34至64岁)出现呼吸道感染征状 */
const AGES = /^([一-龥]{0,6})\((?:年龄)?[^()\n]{2,16}岁\)/;

/** 3名5岁学童 */
const AGED_SO = /^\d{1,3}(?:至\d{1,3}|多)?岁的?/;

/** Who fell ill or has no symptoms, as the words behind people say; null where they say neither. */
export function illBehind(folded: string, { end, unit }: NumberToken): string | null {
  if (unit?.class !== 'people') return null;
  const behind = textBehind(folded, end, 56).replace(AGES, '$1').replace(AGED_SO, '');
  if (/^[^,。;、\d\n]{0,8}(?:没有|未有|(?<!并)无)(?:任何|相关|明显)?(?:病[征徵]|症状)/.test(behind))
    return 'symptom_free';
  return ILL.test(behind) ? 'affected' : null;
}

/** 两宗涉及18人的怀疑食物中毒个案: what is counted stands behind those that it touched. */
const TOUCHING =
  /^(?:共)?涉及(?:共|合共)?[\d,一二三四五六七八九十百]{1,6}[人名][^,。;\d\n]{0,4}的[^,。;\d\n]{0,12}(?:爆发|食物中毒|群聚|集体感染)/;

/** 最近录得的十四宗上呼吸道感染爆发中: those of before again. */
const OUTBREAKS = /^[^,。;\d\n]{0,10}(?:爆发|群聚)(?:事件|报告|个案)?(?=[中,。;、]|$)/;

/** Outbreaks, where their name stands behind those whom they touched; null elsewhere. */
export function outbreakBehind(folded: string, { end, unit }: NumberToken): string | null {
  const behind = textBehind(folded, end, 40);
  return unit?.unit === '宗' && (TOUCHING.test(behind) || OUTBREAKS.test(behind)) ? 'outbreaks' : null;
}

/** 60名救护队员还在搜寻被困矿工: who is at work stands right behind the number. */
const AT_WORK =
  /^(?![^,。;]{0,6}(?:失联|失踪|[被受]困|遇[难险]|受[灾伤]|落水))[^,。;、\d]{0,8}(?:队员|人员|官兵|指战员|民警|战士|消防员|专家|干部|警力|力量)[^,。;、\d]{0,12}(?:搜寻|搜救|营救|救援|扑救|参与|参加|赶赴|赶到|投入|奋战|抢险|施救)|^(?:分[\d一二三四五六七八九十]+个?(?:片区|组|路|批次?))?(?:继续)?(?:清理余火|看守火场|清理看守|值守|留守)|^(?:采取[^,。;]{1,12})?进行扑救/;

/** Staff, where the words behind people are of their work; null elsewhere. */
export function atWorkBehind(folded: string, token: NumberToken): string | null {
  return AT_WORK.test(textBehind(folded, token.end, 32)) ? 'staff' : null;
}

/** 1名男子(36岁)无生命迹象 */
const AGED = /^([一-龥]{1,8})\(\d{1,3}(?:多)?岁\)(?=[一-龥])/;

/** 1名7旬男子在自家修树不慎坠落身亡: the clause ends with what became of them. */
export function fateBehind(folded: string, token: NumberToken): string | null {
  const behind = textBehind(folded, token.end, 48).replace(AGED, '$1');
  const clause = /^[^,。;、:()\n]*/.exec(behind)?.[0] ?? '';
  if (/\d[人名]/.test(clause)) return null;
  const told = FATE_OF.get(FATE.exec(clause)?.[1] ?? '');
  // 2人到院前无心跳、经抢救仍宣告死亡: the end of the sentence's clause says it.
  const whole = /^[^,。;:()\n]*/.exec(textBehind(folded, token.end, 48))?.[0] ?? '';
  return told ?? (/、[^、]*(?:仍|均|终|已)[^、\d]{0,4}(?:死亡|不治|身亡)$/.test(whole) ? 'deaths' : null);
}

/** 607万人遭受洪涝灾害 */
const STRICKEN = /^(?:先后|不同程度)?(?:遭受|遭遇)[^,。;\d]{0,8}灾/;
/** 84人受伤在院治疗: what happened to them, not where they are. */
const HURT_IN_CARE =
  /^(?:均|全部)?受(?:轻微?|重)?伤,?(?:均|正|已)?(?:在院|住院|入院|留院|送医|送院|就医|在医院)/;
/** 90人转移到某临时安置点: where to stands behind what was done. */
const MOVED_TO = /^(?:已|被|均|均已)?(?:紧急|安全|提前)?(转移|撤离|疏散)(?:安置)?(?:到|至|往)/;

const WHO: ReadonlySet<string> = wordSet('on_board passengers visitors hotel_guests staff crew');

const GONE: ReadonlySet<string> = wordSet('trapped missing buried');

/** 失联船只找到 3人遇难2人失踪: in a headline, the verb at the number's end, where the one before it stands apart. */
export function fateAtOnce(folded: string, token: NumberToken, pre: readonly Token[]): string | null {
  const noun = pre.findLast((each) => isWordOf(each, 'metric'));
  const beside = noun !== undefined && BESIDE.test(folded.slice(noun.end, token.start));
  // 司机及乘客共2人受伤: who they were stands before the number, what became of them behind it.
  if (beside && WHO.has(noun.meaning.value)) return fateBehind(folded, token);
  // 被困的16人已无生命体征
  if (beside && GONE.has(noun.meaning.value)) {
    const fate = fateBehind(folded, token);
    return fate === 'deaths' || fate === 'rescued' ? fate : null;
  }
  if (beside) return null;
  const behind = textBehind(folded, token.end, 12);
  if (STRICKEN.test(behind)) return 'affected';
  if (HURT_IN_CARE.test(behind)) return 'injured';
  const moved = MOVED_TO.exec(behind)?.[1];
  if (moved !== undefined) return moved === '转移' ? 'relocated' : 'evacuated';
  return FATE_OF.get(AT_ONCE.exec(textBehind(folded, token.end, 4))?.[1] ?? '') ?? null;
}

const CASES: ReadonlySet<string> = wordSet('case people');

/** 失踪增1人、累计2人: one more, not a change against a day that is named. */
export function grows(
  state: ReaderState,
  token: NumberToken,
  { marks }: Phrase,
  pre: readonly Token[],
): boolean {
  const last = pre.at(-1);
  const held = state.level.last;
  // 甲市较上周减少120例，乙市则增加18例: held against the same time.
  if (state.epidemic && held?.sentence === state.sentence && held.metric.endsWith('_change')) return false;
  const rises = says(last, 'rise') && last?.end === token.start;
  return (
    rises &&
    (state.disaster
      ? token.unit?.class === 'people'
      : state.epidemic && CASES.has(token.unit?.class ?? '')) &&
    !marks.has('compare') &&
    !marks.has('yoy') &&
    !marks.has('mom')
  );
}

/** The same words of a number that says how many more there are. */
export function added(phrase: Phrase): Phrase {
  return { ...phrase, scope: 'new', marks: new Set([...phrase.marks].filter((mark) => mark !== 'rise')) };
}

/** 3人（均为船员）获救: the verb stands behind the bracket. */
export function pastBracket(folded: string, at: number): string | null {
  return FATE_PAST_BRACKET.get(PAST_BRACKET.exec(textBehind(folded, at, 32))?.[1] ?? '') ?? null;
}

/** 89名院友、47名员工染疫: what became of both stands behind the second. */
const TOGETHER =
  /^[^,。;\d]{1,8}[和及与、][\d,]{1,7}[人名][^,。;\d]{1,10}?(染疫|确诊|受感染|离世|死亡|(?:需要?|须)(?:接受)?检疫|列[为作](?:密切|紧密)接触者)/;
const OF_BOTH: Readonly<Record<string, string>> = {
  离世: 'deaths',
  死亡: 'deaths',
  染疫: 'confirmed',
  确诊: 'confirmed',
  受感染: 'infections',
};

/** 1326名旅客、418辆车被困: what became of those in the vehicles. */
const WITH_VEHICLES = /^[^,。;\d]{1,8}[和及与、][\d,]{1,7}(?:余|多)?[辆台艘][一-龥]{0,4}?(被困|受困|滞留)/;

/** Stranded or trapped, where the verb stands behind the vehicles that are told with the people; null elsewhere. */
export function strandedToo(folded: string, { end, unit }: NumberToken): string | null {
  if (unit?.class !== 'people') return null;
  const behind = textBehind(folded, end, 32);
  const verb = /[困滞]/.test(behind) ? WITH_VEHICLES.exec(behind)?.[1] : undefined;
  return verb === undefined ? null : verb === '滞留' ? 'stranded' : 'trapped';
}

/** What the verb behind the next number says of this one as well; null without one. */
export function sharedFate(folded: string, { end, unit }: NumberToken): string | null {
  if (unit?.class !== 'people') return null;
  const fate = TOGETHER.exec(textBehind(folded, end, 36))?.[1] ?? '';
  if (fate.endsWith('检疫')) return 'quarantined';
  return fate.endsWith('接触者') ? 'contacts' : (OF_BOTH[fate] ?? null);
}
