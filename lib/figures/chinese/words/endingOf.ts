import { COUNTED_NOUNS } from '../../tables/countedNouns';
import { NOUN_HEADS } from '../../tables/nounHeads';
import { PERSONS } from '../../tables/personNouns';
import { THING_VERBS, UNTOUCHED } from '../../tables/thingVerbs';

/** What can be damaged, seized or built: every thing that the tables of nouns name. */
const TOUCHED: readonly string[] = (() => {
  const untouched = new Set([...UNTOUCHED.split(' '), ...PERSONS]);
  const names = [...COUNTED_NOUNS.map(([name]) => name), ...Object.keys(NOUN_HEADS)];
  return [...new Set(names)].filter((name) => !untouched.has(name));
})();

const ENDINGS = THING_VERBS.map(({ suffix, verbs, things }) => ({
  suffix,
  verb: new RegExp(verbs.split(' ').join('|')),
  atEnd: new RegExp(`(?:${verbs.split(' ').join('|')})$`),
  things: new Set(things.split(' ').flatMap((thing) => (thing === 'any' ? TOUCHED : [thing]))),
}));

/** Whether a name of the tables is that of a thing, which is counted in pieces and not in times. */
export function isThing(name: string): boolean {
  return TOUCHED.includes(name);
}

/** The words of one clause round a number reach no further than this. */
const REACH = 24;

/**
 * The name of a counted thing with what is said of it: vehicles that collide are `vehicles_involved`.
 * @param before the folded text up to the number
 * @param after the folded text behind the number and its unit
 */
export function withEnding(metric: string, before: string, after: string): string {
  if (!ENDINGS.some(({ things }) => things.has(metric))) return metric;
  const clause =
    (
      before
        .slice(-REACH)
        .split(/[,;。\n]/)
        .at(-1) ?? ''
    ).replace(/^.*\d[^、]*、/, '') + (/^[^,;。\n、]*/.exec(after.slice(0, REACH))?.[0] ?? '');
  const found =
    ENDINGS.find(({ things, verb }) => things.has(metric) && verb.test(clause)) ??
    endOfList(metric, after) ??
    headOfList(metric, before);
  return metric + (found?.suffix ?? '');
}

/** …、珊瑚3公斤，均被依法扣留 */
const TO_THE_VERB =
  /^(?:[^,。;\n]|,(?=\d{3}))*(?:,(?:现|目前)?(?:均|全部|皆|都)[已被]{0,2}(?:依法)?[一-龥]{2,4}(?=[,。;\n]|$))?/;

/** 1辆轿车、6辆摩托、2艘汽艇被损毁: what the end of a list says is said of all of it. */
function endOfList(metric: string, after: string): (typeof ENDINGS)[number] | undefined {
  const list = TO_THE_VERB.exec(after)?.[0] ?? '';
  if (!/[、和及与][^、]*\d|,(?!\d{3})/.test(list)) return undefined;
  return ENDINGS.find(({ things, atEnd }) => things.has(metric) && atEnd.test(list));
}

/** 检获45部手机、12部电脑, 拘捕11人并检获手机3部、电脑2台: the verb before the first of a list is said of all of it. */
function headOfList(metric: string, before: string): (typeof ENDINGS)[number] | undefined {
  const list = before.split(/,(?!\d{3})|[;。\n]/).at(-1) ?? '';
  const first = list.search(/\d/);
  const items = first < 0 ? '' : list.slice(first);
  if (!/[、和及与]/.test(items) || first === 0) return undefined;
  const heads = list.slice(0, list.indexOf('、') < 0 ? first : Math.max(first, list.indexOf('、')));
  return ENDINGS.find(({ things, verb }) => things.has(metric) && verb.test(heads));
}

/** Whether a name is that of a thing with an ending: what a list of it counts is the same. */
export function isEnding(name: string, thing: string): boolean {
  return ENDINGS.some(({ suffix, things }) => things.has(thing) && name === thing + suffix);
}
