import { textBefore, textBehind } from '../../../text/beside';
import { goTogether } from '../../tables/compatibility';
import { CASE_GROUPS, CASES } from '../../tables/metricGroups';
import { wordSet } from '../../wordSet';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';

/** What became of cases. */
const OUTCOMES: ReadonlySet<string> = wordSet(
  'deaths recovered in_hospital severe critical mild moderate severe_or_critical',
);

const MEMBERS = /^[^,。;、\d]{0,4}(?:学生|院友|学童|院童|幼儿|幼童|员工|职员|居民|旅客|团友|食客|顾客)/;

const INVOLVED = /(确诊|阳性|感染|出现|录得|新增|\d宗)(?:个案|病例),(?:当中)?涉及?[^,。;]*$/;

/** 60间院舍呈报有院友或职员确诊，包括40间安老院舍，涉及80名院友: those who were found ill in them. */
const IN_HOMES =
  /[间所](?:[一-龥]{0,6}(?:院舍|学校|机构|中学|小学))[^。;\n]{0,24}(?:确诊|染疫|受感染)[^。;\n]*,(?:共|合共)?涉及[^,。;]*$/;

/** 死亡5例。… 5位患者均… : a number said again without 新增 or 累计 is the same thing, with the same or a weaker noun. */
export function sameNumber(
  state: ReaderState,
  value: number | null,
  metric: string,
  weak: boolean,
  { origin, place }: Phrase,
): Node | null {
  if (value === null || state.mode === 'as-of') return null;
  const there = place
    ? state.nodes
        .slice(-60)
        .findLast(
          (node) => node.value === value && node.metric === metric && node.placePath.at(-1) === place.name,
        )
    : undefined;
  if (there) return there;
  const recent = state.nodes.slice(-12).filter((node) => !node.parent && node.value === value);
  return (
    recent.findLast((node) => node.metric === metric && (origin === null || node.origin === origin)) ??
    (weak ? (recent.findLast((node) => node.paragraph === state.paragraph) ?? null) : null)
  );
}

/** What the text speaks of, if that can be counted in this unit: 例 after 密切接触者 counts cases again. */
export function spokenOf(state: ReaderState, token: NumberToken | null, phrase: Phrase): string | null {
  // 无新增无症状感染者，累计34例: of what there was none of today.
  const none = state.nodes.at(-1);
  const ofNone = none?.negated && none.sentence === state.sentence && phrase.scope === 'cumulative';
  if (ofNone && state.epidemic && !state.input.traditional && token?.unit?.class === 'case')
    return none.metric;
  // 新增3例境外移入: where they were infected is told of cases, whatever was counted last.
  if (state.epidemic && token?.unit?.class === 'case' && phrase.origin && OUTCOMES.has(state.about ?? ''))
    return (
      state.nodes.findLast((node) => CASES.has(node.metric) && !node.negated && !node.parent && !node.orphan)
        ?.metric ?? 'confirmed'
    );
  // 至于院舍爆发个案，由上周的十宗增至12宗: of what the clause before spoke of.
  const again = state.epidemic && token?.unit?.unit === '宗' && CASE_GROUPS.has(state.about ?? '');
  const bare = phrase.metrics.length === 0 && phrase.weak === null && !phrase.origin && !phrase.place;
  if (again && bare && state.input.traditional) return state.about;
  // 3例死亡。国际间累计585例: a sentence of its own goes on with cases, unless it speaks of the dead.
  const anew = state.nodes.at(-1)?.sentence !== state.sentence && state.topic !== 'deaths';
  if (state.epidemic && token?.unit?.unit === '例' && phrase.scope === 'cumulative' && anew)
    if (state.about === 'deaths' && phrase.metrics.length === 0)
      return state.nodes.find((node) => CASES.has(node.metric))?.metric ?? 'confirmed';
  // 16间院舍出现阳性个案，涉及24名院友: those of what was found, with no number of its own.
  if (state.epidemic && token?.unit?.class === 'people' && /涉(?!嫌|案)/.test(phrase.raw)) {
    const clause = textBefore(state.folded, token.start, 24);
    const lead = textBefore(state.folded, token.start, 90);
    if (IN_HOMES.test(lead)) return 'confirmed';
    const found = INVOLVED.exec(clause)?.[1];
    if (found) return found === '阳性' || found === '感染' ? 'infections' : 'confirmed';
  }
  // 病亡120人。8宗涉及变异病毒株: cases again, by their unit; 死亡个案方面，再多67宗 are not.
  const told =
    state.about === 'deaths' && state.topic !== 'deaths' && token?.unit?.unit === '宗' && state.epidemic;
  if (told && /^[人名位]$/.test(state.nodes.findLast(({ metric }) => metric === 'deaths')?.unit ?? ''))
    return state.nodes.findLast((node) => CASES.has(node.metric) && !node.negated)?.metric ?? 'confirmed';
  // 第二宗为某幼稚园11名学童: whom the next one touched.
  if (state.outbreak && token?.unit?.class === 'people') {
    const { folded } = state.input;
    if (MEMBERS.test(textBehind(folded, token.end, 12)) || /涉及|影响/.test(phrase.raw)) return 'affected';
  }
  if (state.outbreak && token?.unit?.unit === '宗') {
    const groups = state.nodes.findLast(({ metric }) => CASE_GROUPS.has(metric));
    if (groups) return groups.metric;
  }
  // 院舍爆发3宗，涉及17名幼童
  const group = CASE_GROUPS.has(state.about ?? '') && token?.unit?.class === 'people';
  if (group && /涉及|影响/.test(phrase.raw)) return 'affected';
  const people =
    token?.unit?.class === 'case' &&
    /^(?:contacts|outbreaks|clusters|tests|people_tested|antigen_tests|doses|vaccinated|classes_|schools_|rooms$|hotels$|units$|facilities$|test_sites$|clinics$|deaths_share|.*_visits$)/.test(
      state.about ?? '',
    );
  // 阳性率51%。各区分布，甲区1756例: cases again, as no rate is counted in them.
  const unitClass = token?.unit?.class ?? null;
  const other =
    state.about !== null && (!state.epidemic || unitClass === 'case') && !goTogether(state.about, unitClass);
  const alike = state.epidemic && token?.unit?.class === 'case' && state.about === 'affected';
  if (alike) return state.nodes.findLast((node) => node.unit === token.unit?.unit)?.metric ?? null;
  return people || other ? null : state.about;
}
