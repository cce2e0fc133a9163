import type { Figure } from '../reading';
import { NAMED_METRICS } from './namedMetrics';
import type { Strings } from './strings';

const NAMED: ReadonlySet<string> = new Set(NAMED_METRICS);

/** What a figure counts, in two wordings. */
export interface FigureName {
  /** For a reader of the interface's language. */
  readonly name: string;
  /** The page's own words, where they are not the name already; '' if there are none. */
  readonly words: string;
}

/**
 * A page in the reader's language speaks for itself; one in another is told in the reader's.
 * @param lang the page's language
 */
export function figureName(figure: Figure, lang: string, { t, language }: Strings): FigureName {
  const sameLanguage = lang.split('-')[0] === language.split('-')[0];
  // English labels are pieces of sentences ("have passed away"): only Chinese ones read as names.
  if (sameLanguage && lang.startsWith('zh') && figure.label !== '') return { name: figure.label, words: '' };
  const name = metricName(figure.metric, t);
  // Where the page has no words for it, the reader of figures puts its own: “cpi yoy” helps nobody.
  const isOwn = figure.label === figure.metric.replaceAll('_', ' ') && figure.metric.includes('_');
  return { name, words: sameLanguage || isOwn ? '' : figure.label };
}

/** new, local …: what the name of a metric leaves open. Of a change none is said: it is no more new than what it is a change of. */
export function figureFacts(figure: Figure, { t }: Pick<Strings, 't'>): readonly string[] {
  const scopes = { new: t('scope.new'), cumulative: t('scope.cumulative'), current: t('scope.current') };
  const origins = { local: t('origin.local'), imported: t('origin.imported') };
  return [
    ...(figure.scope && figure.compare === null ? [scopes[figure.scope]] : []),
    ...(figure.origin ? [origins[figure.origin]] : []),
  ];
}

/** What the reader of figures puts after a metric's name, for what is said about it and is no count of it. */
function derivedName(metric: string, t: Strings['t']): string | null {
  const [, base, suffix] = /^(.+)_(change|yoy|mom|share|avg)$/.exec(metric) ?? [];
  if (base === undefined) return null;
  const name: [string] = [metricName(base, t)];
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
  const derived = derivedName(metric, t);
  if (derived !== null) return derived;
  const words = metric.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
