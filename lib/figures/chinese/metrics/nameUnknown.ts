import { firstAnswer, type Rule } from '../../firstAnswer';
import { PERSONS } from '../../tables/personNouns';
import type { Unit } from '../../tables/units';
import { wordSet } from '../../wordSet';
import { isThing, withEnding } from '../words/endingOf';
import { bulkIn } from './bulkIn';
import { moneyFor } from './moneyFor';
import { nounAhead, nounBehind, rateOf } from './nounByParts';
import { nounIn } from './nounIn';

const BY_UNIT: Readonly<Partial<Record<Unit['class'], string>>> = {
  money: 'amount',
  area: 'area',
  weight: 'weight',
  volume: 'volume',
  power: 'power',
  item: 'items',
  house: 'households',
  people: 'people',
  dose: 'doses',
  event: 'events',
  length: 'length',
};

/** Classifiers that only one kind of thing has. */
const OWN_UNITS: Readonly<Record<string, string>> = {
  车: 'vehicles',
  辆: 'vehicles',
  艘: 'boats',
  艘次: 'boats',
  嫌: 'suspects_arrested',
  列: 'trains',
  列次: 'trains',
  校: 'schools',
};

/** Classifiers of one kind of thing, where no noun says another. */
const NOUN_UNITS: Readonly<Record<string, string>> = {
  航次: 'sailings',
  幢: 'buildings',
  栋: 'buildings',
};

const RATE =
  /([一-龥]{0,10})(?<!增加|减少|成长|增长|[年月季]增|[年月季]减)率(?:[为约达]|达到|由|从|保持在|稳定在|提高[到至]|提升[到至])?$/;

/** A rate or an index that the tables do not know. */
function nameRate(before: string): string | null {
  const rate = RATE.exec(before);
  if (rate) return rateOf(rate[1] ?? '');
  return /指数[为约]?$/.test(before) ? 'index' : null;
}

/** What shelters and the stricken are given. */
const RELIEF: ReadonlySet<string> = wordSet('grain medicines masks clothing fuel books blood');
const VEHICLES: ReadonlySet<string> = wordSet('buses taxis lorries motorcycles school_buses');
/** Wares, by whatever name, once they are seized. */
const GOODS: ReadonlySet<string> = wordSet(
  'fireworks liquor clothing fuel medicines seafood frozen_meat bird_nests ivory tobacco gold books masks products',
);

/** What people do or hear is counted in times, what else is a thing is not. */
const HELD: ReadonlySet<string> = wordSet(
  'job_fairs lectures trainings drills disputes complaints clues messages',
);

/** A noun as its unit allows it: people are people, times are of what is held. */
function countedIn(unit: Unit, noun: string | null): string | null {
  if (noun === null) return null;
  if (unit.class === 'people') return PERSONS.has(noun) ? noun : null;
  if (PERSONS.has(noun)) return null;
  return unit.class === 'event' && unit.unit !== '件' ? (HELD.has(noun) ? noun : null) : noun;
}

/** The words round a number whose noun the tables do not know. */
interface Unknown {
  readonly unit: Unit;
  readonly before: string;
  readonly after: string;
}

/** 发放资料560万份: papers, where no samples are told of. */
const samples: Rule<Unknown, string | null> = ({ unit, before }) =>
  unit.class === 'sample' ? nounAhead(lastStretch(before)) : undefined;

const rates: Rule<Unknown, string | null> = ({ unit, before }) =>
  unit.class === 'percent' ? nameRate(before) : undefined;

const batches: Rule<Unknown, string> = ({ unit, before, after }) => {
  if (unit.unit !== '批次') return undefined;
  if (/不合格|不符合|问题/.test(before.slice(-12) + after)) return 'tests_failed';
  return /合格(?!率)/.test(before.slice(-12)) ? 'tests_passed' : 'tests';
};

const money: Rule<Unknown, string> = ({ unit, before, after }) =>
  unit.class === 'money' ? moneyFor(before.slice(-20), after.slice(0, 6)) : undefined;

const BY_CLASS: readonly Rule<Unknown, string | null>[] = [samples, rates, batches, money];

/** An unknown thing, the noun that stands for it, and what became of it. */
interface Thing extends Unknown {
  /** What its unit alone makes it. */
  readonly generic: string;
  readonly noun: string | null;
  readonly seized: boolean;
  readonly given: boolean;
  /** Asked for the noun alone. */
  readonly byNoun: boolean;
}

type ThingRule = Rule<Thing, string | null>;

const people: ThingRule = ({ unit, noun, generic }) =>
  unit.unit !== '嫌' && unit.class === 'people' && noun !== null && noun !== 'teams' && !PERSONS.has(noun)
    ? generic
    : undefined;

/** 空投粮食: what is handed out is relief; 查获白酒: what is sold, goods. */
const handedOutOrSeized: ThingRule = ({ noun, given, seized }) => {
  if (noun === null) return undefined;
  if (given && RELIEF.has(noun)) return 'supplies';
  return seized && GOODS.has(noun) ? 'goods_seized' : undefined;
};

const phones: ThingRule = ({ unit, noun }) => (noun === 'calls' && unit.unit === '部' ? 'phones' : undefined);

const groups: ThingRule = ({ unit, before }) =>
  unit.unit === '团' ? (/集团|诈团|帮派/.test(before) ? 'gangs_busted' : 'tours') : undefined;

/** 四辆巴士及一辆货车: vehicles, of whatever kind. */
const vehicles: ThingRule = ({ unit, noun }) =>
  unit.unit === '辆' && noun !== null && VEHICLES.has(noun) ? 'vehicles' : undefined;

/** Places and shops that no noun names. */
const places: ThingRule = ({ unit, noun, before, after, seized, given, byNoun }) => {
  if (noun !== null) return undefined;
  if (unit.unit === '家' && /停业(?:整顿)?$/.test(before)) return 'shops_closed';
  if (unit.unit !== '处') return undefined;
  if (/(?:搜索|搜查)[^,。;]*$/.test(before)) return 'searches';
  if (/临检[^,。;]*$/.test(before)) return 'inspections';
  // 封闭9处, 9处预防性封闭: of roads, where nothing else is named.
  if (ROADS_SHUT.test(before) || /^(?:预警性|预防性)?(?:封闭|阻断|封路)/.test(after)) return 'roads_closed';
  if (/收容$/.test(before) || /^(?:收容|安置)/.test(after)) return 'shelters';
  return !seized && !given && !byNoun ? 'sites' : undefined;
};

const ROADS_SHUT =
  /(?:^|[,;、。\d处])(?:目前|仍|尚有|其中|另)?(?:预警性|预防性)?(?:封闭|阻断|封路)(?:路段)?$/;

/** What is counted in 宗, 起 and 件 by its own name. */
const COUNTED_AS_CASES: ReadonlySet<string> = wordSet(
  'services_handled requests_received incidents fires hazards offences complaints messages reports_received storms goods_seized warnings fireworks knives explosives detonators disputes items',
);

const events: ThingRule = (thing) => {
  const { unit, before, after, generic, seized } = thing;
  if (unit.class !== 'event') return undefined;
  const named = nameOf(thing);
  if (named === null) return undefined;
  const cases = /^[宗起件]$/.test(unit.unit);
  if (cases && withEnding(named, before, after) === named && !COUNTED_AS_CASES.has(named))
    return seized ? 'goods_seized' : generic;
  // 为群众提供应急救助6.5万次: for whom, not what.
  if (PERSONS.has(named)) return generic;
  return undefined;
};

/** 住宅发生3498次: where it happened. */
const scenes: ThingRule = (thing) => {
  const named = nameOf(thing);
  const where = named !== null && (isThing(named) || named === 'houses');
  return where && /^(?:次|场|场次)$/.test(thing.unit.unit) ? thing.generic : undefined;
};

const named: ThingRule = (thing) =>
  nameOf(thing) ?? (thing.byNoun || /^(?:次|场|场次|趟)$/.test(thing.unit.unit) ? null : thing.generic);

const BY_THING: readonly ThingRule[] = [
  people,
  handedOutOrSeized,
  phones,
  groups,
  vehicles,
  places,
  events,
  scenes,
  named,
];

/** The noun as a name; where there is none, what became of the thing. */
function nameOf({ unit, noun, seized, given }: Thing): string | null {
  if (noun === 'teams' && unit.class === 'people') return 'staff';
  return noun ?? (seized ? 'goods_seized' : given ? 'supplies' : null);
}

/** A name for a figure whose noun the tables do not know; null where the unit says too little to make one. */
export function nameUnknown(unit: Unit | null, before: string, after: string, byNoun = false): string | null {
  if (!unit) return null;
  const said = { unit, before, after };
  const byClass = firstAnswer(BY_CLASS, said);
  if (byClass !== undefined) return byClass;
  const generic = unit.unit === '家' ? 'businesses' : BY_UNIT[unit.class];
  if (generic === undefined) return null;
  const solid = /^(?:item|weight)$/.test(unit.class);
  const thing: Thing = {
    ...said,
    generic,
    byNoun,
    noun: thingIn(said),
    seized:
      (solid || unit.unit === '件') &&
      /(?:[查起缴检截缉搜]获|查扣|收缴|扣[得押]|没收|罚没|充公|检[取走])[^,。;]*$/.test(before),
    given: (solid || unit.class === 'volume') && /(?:发放|空投|转运|调运|撒布|调拨)[^,。;]*$/.test(before),
  };
  return firstAnswer(BY_THING, thing) ?? null;
}

/** The noun beside the number that its unit allows. */
function thingIn({ unit, before, after }: Unknown): string | null {
  if (/^(?:volume|area|power|length)$/.test(unit.class)) return bulkIn(unit, before, after);
  const following = /^[^和及与并、,]{0,10}/.exec(after)?.[0] ?? '';
  // 一个赌档及3间酒吧: what stands before 及 is the one before it.
  const ahead = lastStretch(before).replace(/^.*[及和与]$/, '');
  return (
    countedIn(unit, nounAhead(ahead)) ??
    countedIn(unit, nounBehind(following)) ??
    nounIn(following) ??
    OWN_UNITS[unit.unit] ??
    nounIn(ahead.slice(-8)) ??
    NOUN_UNITS[unit.unit] ??
    null
  );
}

/** The words since the number or the mark before. */
function lastStretch(before: string): string {
  return before.split(/[\d,、]/).at(-1) ?? '';
}
