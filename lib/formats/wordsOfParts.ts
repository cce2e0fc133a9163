import type { Figure, Reading } from '../reading';
import { partWords } from './partWords';

/** The text's words for each part that would be called as its whole or a sibling, by its id. */
export function wordsOfParts({
  figures,
  article,
}: Pick<Reading, 'figures' | 'article'>): ReadonlyMap<string, string> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const splits = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.partOf === null) continue;
    const split = `${figure.partOf} ${figure.group}`;
    const parts = splits.get(split);
    if (parts) parts.push(figure);
    else splits.set(split, [figure]);
  }
  return new Map(
    [...splits.values()].flatMap((parts) =>
      parts.map((part): [string, string] => {
        const whole = byId.get(part.partOf ?? '');
        return [part.id, whole ? partWords(part, whole, parts, article.text) : ''];
      }),
    ),
  );
}
