import type { Mention } from '../mentions';
import { cleanPlace } from '../places/cleanPlace';
import { NAME } from '../places/placeNames';
import { latin } from '../words/latin';

const NAME_WORDS = '\\p{Lu}[\\p{L}’-]*(?: \\p{Lu}[\\p{L}’-]*){0,2}';
/** "one each in A and B", "two cases each from A, B and C": the number is said once and counts for every name. */
const EACH = latin(
  `^\\s*(?:\\p{L}+\\s){0,3}?(?:(?:each|apiece)\\s(?:in|from|at|for)|in each of)\\s(?:the\\s)?((?:${NAME},\\s){0,11}${NAME}),?\\sand\\s(?:the\\s)?(${NAME})`,
);

/** "A and B have each reported one case" */
const EACH_AHEAD = latin(
  `(?:^|[\\s,;])((?:${NAME},\\s){0,11}${NAME}),?\\sand\\s(?:the\\s)?(${NAME}),?\\s(?:(?:have|had|has|also|now)\\s){0,2}each\\s(?:reported|recorded|found|detected|confirmed|notified|registered|added|logged|accounted for|had|have|has)\\s$`,
);

/** "A, B and C listed one new case each" */
const EACH_BEHIND = latin(
  `(?:^|[\\s,])((?:${NAME},\\s){0,11}${NAME}),?\\sand\\s(?:the\\s)?(${NAME})\\s(?:(?:have|had|has|also|now)\\s){0,2}(?:reported|recorded|confirmed|notified|registered|added|logged|listed|had|have|saw)\\s$`,
);

/** "…; and A and B three each": in a row of places with their numbers. */
const EACH_IN_ROW = latin(`[,;]\\sand\\s(${NAME_WORDS})\\sand\\s(${NAME_WORDS}),?\\s$`);

/** "A and B (six each)": the names before the bracket. */
const EACH_IN_BRACKET = latin(
  `(?:^|[,:]\\s|\\b(?:in|and|are)\\s)((?:${NAME_WORDS},\\s){0,5}${NAME_WORDS}),?\\sand\\s(${NAME_WORDS})\\s*$`,
);

/** The names that a number counts for one by one; none for all other numbers. */
export function namesForEach({
  after,
  gap,
  label,
}: Pick<Mention, 'after' | 'gap' | 'label'>): readonly string[] {
  const match =
    (label !== '' && (/^\s*each\b/.test(after) || /^each\s$/u.test(gap))
      ? EACH_IN_BRACKET.exec(label)
      : null) ??
    (/each|apiece/.test(after) ? EACH.exec(after.slice(0, 260)) : null) ??
    (/^\s*(?:\p{L}+\s){0,3}(?:each|apiece)\b/u.test(after)
      ? (EACH_BEHIND.exec(gap.slice(-260)) ?? EACH_IN_ROW.exec(gap.slice(-120)))
      : null) ??
    (/\beach\b/.test(gap) ? EACH_AHEAD.exec(gap.slice(-260)) : null);
  if (!match) return [];
  const names = [...(match[1] ?? '').split(/,\s/u), match[2] ?? ''].map((name) => cleanPlace(name));
  return names.flatMap((name) => (name === null ? [] : [name]));
}

/** Repeats every mention that stands for several places, each with its own. Hosts of brackets keep pointing at the first of them. */
export function expandEach(mentions: readonly Mention[]): readonly Mention[] {
  const made: Mention[] = [];
  const first: number[] = [];
  for (const mention of mentions) {
    first.push(made.length);
    const names = namesForEach(mention);
    if (names.length < 2) {
      made.push(mention);
      continue;
    }
    const where = /^\s*(?:each|apiece) from\b/u.test(mention.after) ? 'from' : 'in';
    for (const [index, name] of names.entries())
      made.push({
        ...mention,
        gap: index === 0 ? mention.gap : ', ',
        noun: mention.noun.replace(/\s*\b(?:each|apiece)$/u, ''),
        predicate: `${where} ${name}`,
        after: ` ${where} ${name}`,
      });
  }
  if (made.length === mentions.length) return mentions;
  return made.map((mention) =>
    mention.host < 0 ? mention : { ...mention, host: first[mention.host] ?? -1 },
  );
}
