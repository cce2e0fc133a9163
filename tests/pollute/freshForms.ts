import type { Form, Telling } from './telling';

/** Deals the words of a list, each once before any comes again. */
function deck(telling: Telling, words: readonly string[]): () => string {
  let left: string[] = [];
  return () => {
    if (left.length === 0) left = telling.random.shuffle(words);
    return left.pop() ?? '';
  };
}

/** A form that says of each name what it has said of none before, as long as it can. */
function fresh(
  tell: (telling: Telling, before: () => string, behind: () => string) => (name: string) => string,
): Form {
  return (telling) => {
    const say = tell(telling, deck(telling, telling.stock.before), deck(telling, telling.stock.behind));
    return Array.from({ length: telling.rounds }, () => telling.names.map(say).join(''));
  };
}

/** Names in turn with other words beside them each time, as in reports that are well written. */
export const FRESH_FORMS: Readonly<Record<string, Form>> = {
  'inside clauses, in other words each time': fresh(
    ({ join, mark }, before, behind) =>
      (name) =>
        join(before(), name, behind()) + mark(),
  ),
  'inside clauses, among others': fresh(
    ({ join, said, mark }, before, behind) =>
      (name) =>
        join(before(), name, behind()) + mark() + said() + mark(),
  ),
  'at the head of clauses, in other words each time': fresh(
    ({ join, said, mark, random }, _, behind) =>
      (name) =>
        join(name, behind()) + mark() + (random.chance(0.5) ? said() + mark() : ''),
  ),
  'at the end of clauses, in other words each time': fresh(
    ({ join, said, mark, random }, before) =>
      (name) =>
        join(before(), name) + mark() + (random.chance(0.7) ? said() + mark() : ''),
  ),
  'at either end of clauses': fresh(
    ({ join, mark, random }, before, behind) =>
      (name) =>
        (random.chance(0.5) ? join(name, behind()) : join(before(), name)) + mark(),
  ),
  'now here, now there in their clauses': fresh(({ join, mark, random, stock }, before, behind) => (name) => {
    const count = stock.isLatin ? `${random.between(2, 30)}` : `${random.between(2, 30)}次`;
    return (
      random.pick([
        () => join(name, behind()),
        () => join(before(), name),
        () => join(before(), name, behind()),
        () => join(before(), name, count),
        () => join(count, name, behind()),
        () => join(before(), count, name),
      ])() + mark()
    );
  }),
};
