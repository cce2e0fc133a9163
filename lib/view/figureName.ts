import { NAMED_METRICS } from '../figures/tables/namedMetrics';
import type { Figure, Origin, Scope } from '../reading';
import { namesMetric } from './namesMetric';
import type { Strings } from './strings';

const NAMED: ReadonlySet<string> = new Set(NAMED_METRICS);

/** What a figure counts, in two wordings. */
export interface FigureName {
  /** For a reader of the interface's language. */
  readonly name: string;
  /** The page's own words, where they are not the name already; '' if there are none. */
  readonly words: string;
  /** The name is the page's own words, which say whether it is new or local as far as the page does. */
  readonly isOwn: boolean;
}

/**
 * A page in the reader's language speaks for itself; one in another is told in the reader's.
 * @param lang the page's language
 */
export function figureName(figure: Figure, lang: string, { t, language }: Strings): FigureName {
  const sameLanguage = lang.split('-')[0] === language.split('-')[0];
  // English labels are pieces of sentences ("have passed away"): only Chinese ones read as names.
  const own = sameLanguage && lang.startsWith('zh') && namesMetric(figure) ? figure.label : '';
  const metric = figure.qualifier === EACH_DAY ? `${figure.metric}_avg` : figure.metric;
  if (own !== '') return { name: derivedName(metric, own, t) ?? own, words: '', isOwn: true };
  const name = metricName(metric, t);
  // Where the page has no words for it, the reader of figures puts its own: “cpi yoy” helps nobody.
  const isMade = figure.label === figure.metric.replaceAll('_', ' ') && figure.metric.includes('_');
  return { name, words: sameLanguage || isMade ? '' : figure.label, isOwn: false };
}

/**
 * new, local …: what the name of a metric leaves open. Of a change none is said: it is no more new than what it is a change of.
 * @param named what the figure is called; the page's own words say some of it themselves
 */
export function figureFacts(figure: Figure, named: FigureName, { t }: Pick<Strings, 't'>): readonly string[] {
  const scopes = { new: t('scope.new'), cumulative: t('scope.cumulative'), current: t('scope.current') };
  const origins = { local: t('origin.local'), imported: t('origin.imported') };
  const { metric, scope, origin, compare } = figure;
  const isSaid = (what: Scope | Origin) => named.isOwn && LABEL_SAYS[what].test(named.name);
  const isTold =
    BOTH_TOLD.test(metric) && !DERIVED.test(metric) && !(metric === 'deaths' && isAllDead(figure));
  const isOpen = isTold || (!named.isOwn && scope === 'current');
  return [
    ...(scope && compare === null && isOpen && !isSaid(scope) ? [scopes[scope]] : []),
    ...(origin && !isSaid(origin) ? [origins[origin]] : []),
  ];
}

/** What of it is counted, in the page's words; '' where only the reader of figures has a word for it. */
export function qualifierName({ qualifier }: Figure): string {
  return qualifier === null || NO_WORDS.has(qualifier) ? '' : qualifier;
}

/** Said by the name (平均值) and by the number (20–35), in the interface's language. See `makeNode` of the Chinese reader. */
const EACH_DAY = 'each day';
const NO_WORDS: ReadonlySet<string> = new Set([EACH_DAY, 'upper end of range']);

/** What Chinese words say of themselves; 留醫 and 仍在 are of what there is. */
const LABEL_SAYS: Readonly<Record<Scope | Origin, RegExp>> = {
  new: /新(?![冠型])|今[日天]|[当當][日天]|昨|本[周週月]|上[周週]|增加|再[增多有]|[单單][日月]/u,
  cumulative: /累|[总總共]|[迄至]今|以[来來]/u,
  current: /[现現尚仍存余餘留正待]|目前|在[院治诊診管]|住院|[观觀]察/u,
  local: /本[地土港市省]/u,
  imported: /[输輸移]入|境外|海外|外[来來]/u,
};

/** 人: the dead of one event, of whom nobody says that they are all. An epidemic counts them by the case (例, 宗, deaths). */
function isAllDead({ scope, unit }: Figure): boolean {
  return scope === 'cumulative' && /^人$/u.test(unit ?? '');
}

/** Of these a bulletin tells what is new and what there is in all side by side; of what was seized or closed it gives the days. */
const BOTH_TOLD =
  /^(?:antigen|asymp|confirmed|contacts|converted|critical|deaths|icu|in_hospital|infections|isolated|mild|moderate|pcr|probable|recovered|severe|suspected|ventilated)/;

const DERIVED = /^(.+)_(change|yoy|mom|share|avg)$/;
/** Words that say it already: 同比增速, 占比, 月增率, 平均每日. */
const SAYS_SO: Readonly<Record<string, RegExp>> = {
  avg: /均/u,
  change: /[变變][化动動]|增|[减減]/u,
  mom: /环比|環比|月增|比上[个個]?月/u,
  share: /占|比例|比重|率/u,
  yoy: /同比|同期|年增|比上年/u,
};

/** What a figure is called that tells of another one and is no count of it: its growth, its share. Null where it is one itself. */
function derivedName(metric: string, base: string | null, t: Strings['t']): string | null {
  const [, stem, suffix = ''] = DERIVED.exec(metric) ?? [];
  if (stem === undefined || (base !== null && SAYS_SO[suffix]?.test(base))) return null;
  const name: [string] = [base ?? metricName(stem, t)];
  switch (suffix) {
    case 'yoy':
      return t('figure.yoy', name);
    case 'mom':
      return t('figure.mom', name);
    case 'avg':
      return t('figure.avg', name);
    case 'share':
      return t('figure.share', name);
    default:
      return t('figure.change', name);
  }
}

function metricName(metric: string, t: Strings['t']): string {
  // The key is made at run time; a test holds the list against the locale files.
  if (NAMED.has(metric)) return (t as (key: string) => string)(`metric.${metric}`);
  const derived = derivedName(metric, null, t);
  if (derived !== null) return derived;
  const words = metric.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
