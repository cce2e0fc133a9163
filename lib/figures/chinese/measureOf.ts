import { countsMoney, goTogether } from '../tables/compatibility';
import { NO_SCOPE } from '../tables/metrics';
import { nameMeasure, nameUnknown } from './measures';
import type { Node } from './node';
import { isSome } from './openBefore';
import type { Phrase } from './phrase';
import type { ReaderState } from './readerState';
import { isAgain } from './sameUnit';
import type { NumberToken } from './tokens';

/** What a text goes on to count by kinds of people: 机车1,561人, 行人304人 of those who died. */
const PEOPLE_OUTCOMES: ReadonlySet<string> = new Set(
  'deaths injured missing rescued trapped relocated evacuated affected on_board suspects_arrested stranded passengers visitors arrivals departures crossings'.split(
    ' ',
  ),
);

/** After these, people without a noun are those who were sent. */
const CREWED = new Set([
  'teams',
  'workgroups',
  'staff',
  'vehicles',
  'boats',
  'inspections',
  'crew',
  'equipment',
]);

/** 甲地36度，乙地35度: the same unit again behind a place is the same measure. */
function sameMeasure(state: ReaderState, token: NumberToken): string | null {
  const last = state.nodes.at(-1);
  if (state.epidemic || !last || last.unit === null) return null;
  const grade = /^[级强弱]$/;
  const alike =
    last.unit === token.unit?.unit || (grade.test(last.unit) && grade.test(token.unit?.unit ?? ''));
  if (!alike) return null;
  if (!NO_SCOPE.has(last.metric) || last.paragraph !== state.paragraph) return null;
  const head = state.pre[0];
  const some =
    head?.kind === 'text' && /^局[地部]|^个别/.test(state.input.folded.slice(head.start, head.end));
  // 外岛马祖1.0度: the place may have a word before it.
  const [at] = state.pre.slice(-1);
  const placed = [head, at].some((token) => token?.kind === 'word' && token.meaning.place);
  const row = token.unit?.class === 'length' && isBareName(state);
  return some || placed || row ? last.metric : null;
}

/** 轮岛20公分: nothing but a short name before the number. */
function isBareName({ pre, input }: ReaderState): boolean {
  const [name, ...more] = pre;
  return (
    name?.kind === 'text' &&
    more.length === 0 &&
    /^[一-龥]{2,4}$/.test(input.folded.slice(name.start, name.end))
  );
}

/** 基站退服236个,已恢复121个: what was down before is up again. */
const RESTORED =
  /(?<![未待])(?:恢复|修复|修护|抢通|搶通|抢修完成|修复完成|已退|消退|退水)(?:其中|了)?(?:约|近)?$/;
export const RESTORED_OF: Readonly<Record<string, string>> = {
  stations_down: 'stations_restored',
  users_affected: 'users_restored',
  roads_closed: 'roads_reopened',
  roads: 'roads_reopened',
  cable_damaged: 'cable_restored',
  lines_down: 'lines_restored',
  floods: 'floods_receded',
  water_outages: 'water_restored',
  phones_down: 'phones_restored',
};

function restoredOf(state: ReaderState, token: NumberToken): string | null {
  const { about } = state;
  // 道路灾阻41处，…，抢通38处: the latest of what can be mended, counted in the same unit.
  const mended = state.nodes
    .slice(-8)
    .findLast((node) => RESTORED_OF[node.metric] && node.unit === token.unit?.unit);
  if (mended) return RESTORED_OF[mended.metric] ?? null;
  if (about === null) return null;
  const broken = state.nodes.findLast((node) => node.metric === about);
  return RESTORED_OF[about] ?? (broken && broken.unit === token.unit?.unit ? `${about}_restored` : null);
}

/** 基站受损21座，待修复13座: what was counted as down before, in the same unit, and still is. */
const BROKEN = /(?:待|[未没](?:能|有)?)(?:恢复|修复|修护|抢修|抢通)(?:的|者)?(?:还|则|仍|尚)?有?(?:约|近)?$/;

function brokenOf(state: ReaderState, token: NumberToken): string | null {
  const down = state.nodes
    .slice(-8)
    .findLast((node) => RESTORED_OF[node.metric] && node.unit === token.unit?.unit);
  return down?.metric ?? null;
}

/** PM10，全市平均浓度1667微克/立方米: what the air holds so much of was named last. */
function airOf(state: ReaderState, token: NumberToken): string | null {
  if (!token.unit?.unit.startsWith('微克')) return null;
  const before = state.input.folded.slice(Math.max(0, token.start - 60), token.start);
  const named = [...before.matchAll(/PM ?(2\.5|10)|臭氧/g)].at(-1);
  if (!named) return null;
  return named[1] === '10' ? 'pm10' : named[1] ? 'pm25' : 'ozone';
}

/** What the police of Taiwan go on to count in 件 and 人: 查获诈欺131件、犯嫌563人，扫荡帮派47件294人. */
const CAUGHT = /^(?:cases_solved|suspects_arrested|funds_frozen|cash_seized|guns)$/;

/** 日均20万次: of what was counted before; 日均阻断访问20万次 has a verb and a noun of its own. */
function isOwnAverage({ marks, text }: Phrase): boolean {
  return !marks.has('daily') || text.length < 3;
}

/** What a number measures when no noun of the tables fits its unit. */
export function measureOf(
  state: ReaderState,
  token: NumberToken,
  phrase: Phrase,
  at: number,
  to: number,
): string | null {
  const { tokens, folded } = state.input;
  const unitClass = token.unit?.class ?? null;
  if (phrase.metrics.some((metric) => goTogether(metric, unitClass, token.unit?.unit))) return null;
  const before =
    folded
      .slice(Math.max(0, token.start - 24), token.start)
      .split(/[\n;。]/)
      .at(-1) ?? '';
  const own = tokens[at + 2];
  const skip = token.withNext && own?.kind === 'number' ? own.end : token.end;
  const after = folded.slice(skip, tokens[Math.max(at + 1, to) - 1]?.end ?? skip);
  const restored = unitClass !== null && RESTORED.test(before) ? restoredOf(state, token) : null;
  if (restored) return restored;
  const broken = unitClass !== null && BROKEN.test(before) ? brokenOf(state, token) : null;
  if (broken) return broken;
  const listedUsers = state.level.last?.metric ?? '';
  if (token.unit?.unit === '户' && /^(?:users|water|phones)_/.test(listedUsers) && phrase.place)
    return listedUsers;
  const again = unitClass === 'house' && state.pre.length === 0 && after === '' ? state.about : null;
  if (again && goTogether(again, unitClass, token.unit?.unit)) return again;
  const repeated = sameMeasure(state, token);
  const row = unitClass === 'length' && isBareName(state) ? repeated : null;
  // 较高峰1.27万辆减少61%: of what was counted last in that unit.
  const peak = state.nodes.at(-1);
  if (
    phrase.marks.has('compare') &&
    /(?:高峰|峰值|最高)(?:时|期)?的?$/.test(before) &&
    peak?.unit === token.unit?.unit
  )
    return peak?.metric ?? null;
  const named = row ?? airOf(state, token) ?? nameMeasure(token.unit, before, after);
  const opens = phrase.marks.has('of') || phrase.marks.has('incl');
  const listed =
    opens || isSome(state, token, phrase) || state.level.frames.length > 0 || state.level.whole !== null;
  const changed = ['rise', 'fall', 'daily', 'yoy', 'mom'].some((mark) => phrase.marks.has(mark));
  const counts = unitClass !== 'percent' && unitClass !== 'points' && !state.epidemic;
  if (
    !named &&
    changed &&
    counts &&
    state.about &&
    isOwnAverage(phrase) &&
    goTogether(state.about, unitClass, token.unit?.unit)
  )
    return state.about;
  const moved = state.nodes.at(-1);
  const same =
    moved !== undefined &&
    (moved.metric === `${state.about}_yoy` ||
      (moved.unit === token.unit?.unit && moved.metric === `${state.about}_change`));
  if (!named && same && /[至到](?:约|近|逾)? ?$/.test(before)) return state.about;
  // 增加45件、减少1.2亿元: each is a change of what was counted in its unit.
  const alike = state.nodes.findLast((node) => node.unit === token.unit?.unit);
  if (!named && changed && counts && alike?.sentence === state.sentence) return alike.metric;
  if (!named && repeated) return repeated;
  if (!named && unitClass === 'level' && state.quake && !/[风震响预警]/.test(before.slice(-6)))
    return 'magnitude';
  if (named || state.epidemic || (listed && unitClass === 'people')) return named;
  if (token.spelled && token.value < 1e4)
    return token.value > 1 && unitClass === 'item' ? nameUnknown(token.unit, '', after, true) : null;
  if (
    unitClass === 'people' &&
    CREWED.has(state.about ?? '') &&
    state.nodes.at(-1)?.sentence === state.sentence
  )
    return 'staff';
  const unknown = nameUnknown(token.unit, before, after);
  // 受理2022件…，与去年同期2738件比较: counted as those before.
  const counted = state.nodes.slice(-4).findLast((node) => node.unit === token.unit?.unit);
  if (unknown === 'events' && !listed && counted?.sentence === state.sentence && counted.metric !== unknown)
    return counted.metric;
  const caught = (node: Node) => node.paragraph === state.paragraph && CAUGHT.test(node.metric);
  if (state.input.traditional && state.nodes.slice(-4).some(caught)) {
    if (unknown === 'events' && token.unit?.unit === '件') return 'cases_solved';
    if (unknown === 'people') return 'suspects_arrested';
  }
  if (unknown === 'events' && /^(?:cases|offences|accidents)$/.test(state.about ?? '')) return state.about;
  const whole = state.level.frames.at(-1)?.whole ?? state.level.whole ?? state.level.last;
  if (listed && whole?.unit === token.unit?.unit && unknown === nameUnknown(token.unit, '', ''))
    return whole?.metric ?? unknown;
  if (unknown === 'events' && isAgain(state, token) && state.level.last) return state.level.last.metric;
  // 执行了预防性疏散，涉及民众3729人: of what the clause before spoke of.
  if (unknown === 'people' && PEOPLE_OUTCOMES.has(state.topic ?? '') && /涉及|共|合计/.test(before))
    return state.topic;
  if (unknown === 'people' && PEOPLE_OUTCOMES.has(state.about ?? '')) return state.about;
  // 检查销售点820家、仓库64处: the verb of the first goes on.
  const last = state.level.last?.metric ?? '';
  if (
    state.enumerated &&
    last === 'inspections' &&
    (unknown === 'households' || unknown === 'items' || unitClass === 'event')
  )
    return last;
  const checked = /(?:巡查|检查|排查|抽查|督查)[^,;。]{0,16}$/.test(before);
  if (checked && (unknown === 'households' || unknown === 'items' || unknown === 'restaurants'))
    return 'inspections';
  // 日均流量6254万辆，其中1日达7012万辆: no noun of its own.
  const bare = phrase.text === '' || /^[达为至]$/.test(phrase.text);
  if (
    bare &&
    state.about &&
    isAgain(state, token) &&
    goTogether(state.about, unitClass, token.unit?.unit) &&
    unitClass !== 'people'
  )
    return state.about;
  // 返还涉诈资金1.8万笔、金额3.9亿元: the sum of what was counted beside it.
  if (
    unknown === 'amount' &&
    state.enumerated &&
    /金额(?:约|逾|近|达)*$/.test(before) &&
    /^(?:funds|cash)_/.test(last)
  )
    return last;
  const sum = unknown === 'amount' && state.about !== null && countsMoney(state.about);
  return sum ? state.about : unknown;
}
