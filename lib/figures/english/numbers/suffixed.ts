import type { Mention } from '../mentions';
import { indicatorBefore } from '../metrics/indicatorName';
import { damageMetric, nounMetric, weakMetric } from '../metrics/metricTables';
import { ownName } from '../metrics/ownName';
import { subjectName } from '../metrics/subjectName';
import { DAMAGE_THINGS } from '../tables/damageWords';
import { NAMES_KIND } from '../tables/partWords';
import { latin } from '../words/latin';

/** "payroll employment changed little (+49,000)"; not "(+99 individuals today)" behind a running total. */
export function isGain({ before, label, noun, bracket, host }: Mention): boolean {
  // Not "1,200 cases (+30)": what a total grew by.
  const ofWords = bracket >= 0 && host < 0;
  return before.endsWith('+') && noun === '' && (ofWords || indicatorBefore(`${label} ${before}`) !== null);
}

/** "a 3.9% year-on-year increase in arrests" */
const CHANGE_IN = latin(
  String.raw`^[^,.;]{0,40}?\b(?:increase|rise|fall|drop|decline|decrease|reduction) in (?:the )?(?:numbers? of )?((?:[\p{Ll}-]+ ){0,2}(?:crime|traffic|demand|output|tourism|\p{Ll}+?s))\b`,
);
/** The metric of a change that names what changed behind it, `_yoy` of "increase in arrests" suspects_arrested_yoy; null for others. */
export function periodicChange(suffix: string, after: string): string | null {
  const words = /^_(?:yoy|mom|change)$/u.test(suffix) ? CHANGE_IN.exec(after)?.[1] : undefined;
  const base = words === undefined ? null : (nounMetric(words) ?? weakMetric(words) ?? ownName(words));
  return base === null ? null : `${base}${suffix}`;
}

/** From the last break of a clause on. */
const CLAUSE = /[^,;:.]{0,100}$/u;

/** "42 per cent of overnight stays": a thing that no table knows has a share by its own name. */
function ofThing(words: string): string | null {
  const thing = /^of (?:all |the |total )*(?!other )(\p{Ll}.*s)$/u.exec(words)?.[1];
  return thing === undefined ? null : ownName(thing);
}

/** What a share or a change is of, with its suffix; the suffix alone where no words near it say. */
export function suffixed(mention: Mention, suffix: string, words: string, noun = ''): string {
  // "two fewer people hospitalised"
  const fewer = /^(?:fewer|less|more) (.+)$/i.exec(noun)?.[1];
  const counted = fewer === undefined ? null : (nounMetric(fewer) ?? weakMetric(fewer));
  if (counted !== null) return `${counted}${suffix}`;
  // "Of the confirmed cases, 40 per cent"
  const kind = suffix === '_share' ? (NAMES_KIND.exec(mention.gap)?.[1] ?? '') : '';
  // Of a change its own clause speaks.
  const near = suffix !== '_share' && words === mention.before ? (CLAUSE.exec(words)?.[0] ?? '') : words;
  const base =
    (suffix === '_share' && mention.bracket < 0 && DAMAGE_THINGS.test(words) ? damageMetric(words) : null) ??
    indicatorBefore(`${mention.label} ${mention.before}`) ??
    (suffix !== '_share' && mention.numeral.percent
      ? subjectName(mention.bracket < 0 ? mention.before : mention.label)
      : null) ??
    nounMetric(near) ??
    weakMetric(near) ??
    (kind === '' ? null : (nounMetric(kind) ?? weakMetric(kind))) ??
    (suffix !== '_share' ? nounMetric(CLAUSE.exec(mention.gap)?.[0] ?? '') : null) ??
    (suffix === '_share'
      ? (ofThing(words) ?? (/\bto\s*$/u.test(mention.before) ? subjectName(mention.before) : null))
      : mention.numeral.percent
        ? null
        : subjectName(mention.before));
  return `${base ?? ''}${suffix}`;
}
