import type { Mention } from './mentions';
import { cleanPlace, NAME } from './placeNames';

/** "Leeds, Bradford and Hull reported" right before the first number. */
const NAMES_AHEAD = new RegExp(
  `((?:${NAME},\\s){1,11}${NAME}|${NAME}),?\\sand\\s(?:the\\s|(?:north|south|east|west|central)\\p{Ll}*\\s)?(${NAME})\\s(?:\\p{L}+\\s){1,6}$`,
  'u',
);

/** Numbers that follow each other with nothing but commas and "and" between them. */
function runFrom(mentions: readonly Mention[], from: number): number {
  let to = from;
  for (let next = mentions[to + 1]; next; next = mentions[to + 1]) {
    const last = mentions[to];
    const between = next.gap.replace(/^\s*\p{L}*/u, '');
    if (
      !last ||
      next.sentence !== last.sentence ||
      next.bracket !== last.bracket ||
      !/^\s*(?:,|,? and)?\s*$/u.test(between)
    )
      break;
    to += 1;
  }
  return to;
}

/**
 * "A, B and C reported 33, 19 and 9 cases respectively": gives every number of the row its own place, in order.
 * @param text the whole text, for the sentence's end
 */
export function alignRespectively(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const made = [...mentions];
  for (let from = 0; from < made.length; from++) {
    const first = made[from];
    if (!first) continue;
    const to = runFrom(made, from);
    const last = made[to];
    if (to === from || !last) continue;
    if (
      !/\brespectively\b/i.test(
        text.slice(last.numeral.end, Math.min(last.sentenceSpan.end, last.numeral.end + 90)),
      )
    ) {
      // What begins further on in the same row ends as it does.
      from = to;
      continue;
    }
    const names = NAMES_AHEAD.exec(first.gap.slice(-200));
    const places = names
      ? [...(names[1] ?? '').split(/,\s/u), names[2] ?? ''].map((name) => cleanPlace(name))
      : [];
    if (places.length === to - from + 1 && places.every((place) => place !== null))
      for (let index = from; index <= to; index++) {
        const mention = made[index];
        if (mention) made[index] = { ...mention, before: '', predicate: `in ${places[index - from] ?? ''}` };
      }
    from = to;
  }
  return made;
}
