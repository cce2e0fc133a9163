import { checkSumsOf } from '../../../lib/figures/checkSums';
import { readFiguresInText } from '../../../lib/figures/readFiguresInText';
import type { Figure } from '../../../lib/reading';

/** Reads a text of the test's own; the title is its first line, the year 2022 unless the text says another. */
export function readText(text: string, lang = 'zh-Hans'): readonly Figure[] {
  const title = text.split('\n')[0] ?? '';
  return readFiguresInText(text, { lang, title, published: '2022-04-02', publisher: null, rulesAlone: true });
}

/** One line a figure: `metric value scope origin place`, with `< metric value` for its whole. */
export function lines(text: string, lang?: string): readonly string[] {
  const figures = readText(text, lang);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.map((figure) => {
    const whole = byId.get(figure.partOf ?? '');
    const fields = [
      figure.metric,
      figure.missing ? '?' : figure.value,
      figure.scope,
      figure.origin,
      figure.place,
    ];
    return fields.map((field) => field ?? '-').join(' ') + (whole ? ` < ${whole.metric} ${whole.value}` : '');
  });
}

/** `sum=expected` of each check, `sum≠expected` of one that fails. */
export function sums(text: string): readonly string[] {
  return checkSumsOf(readText(text)).map(({ sum, expected, ok }) => `${sum}${ok ? '=' : '≠'}${expected}`);
}
