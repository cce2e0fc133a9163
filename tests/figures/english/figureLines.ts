import { readEnglishFigures } from '../../../lib/figures/english/readEnglishFigures';
import type { Figure } from '../../../lib/reading';
import { finish } from '../../../lib/work';

/** Reads a text as a bulletin without a page round it, by the rules alone: a sentence or two is no bulletin to weigh. */
export function readText(text: string, title = '', published: string | null = null): readonly Figure[] {
  const context = { lang: 'en', title, published, publisher: null, rulesAlone: true };
  return finish(readEnglishFigures(text, context));
}

/** One line a figure: raw, metric, scope, origin, place, then its whole ("< 20"; "all" when the parts are all of it) and "again" for a repeat. */
export function figureLines(text: string, title = ''): readonly string[] {
  const figures = readText(text, title);
  return figures.map((figure) => {
    const whole = figures.find(({ id }) => id === figure.partOf);
    return [
      figure.raw,
      figure.metric,
      figure.scope ?? '-',
      figure.origin ?? '-',
      figure.place ?? '-',
      ...(whole ? [`< ${whole.raw}`] : []),
      ...(figure.exhaustive ? ['all'] : []),
      ...(figure.repeatOf ? ['again'] : []),
    ].join(' ');
  });
}

/** Number and metric of every figure. */
export function metricsOf(text: string): readonly string[] {
  return figureLines(text).map((line) =>
    line
      .replace(/ (?:million|billion)/u, '')
      .split(' ')
      .slice(0, 2)
      .join(' '),
  );
}
