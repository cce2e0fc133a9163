import { OTHER_ROLES, WAY_ON } from '../tables/placeRoles';
import { allMatches } from '../words/allMatches';
import { latin } from '../words/latin';

const CAPITAL = latin(String.raw`\p{Lu}`, 'g');
const RIGHT_BEFORE = /^\s+$/u;
const NO_CAPITAL = latin(String.raw`^[^\p{Lu}]*$`);

/**
 * Words whose places that are told of in another role than where something is (the hospital's town, the ports of a voyage, who sent help)
 * stand in small letters, so that none of them is taken for a name. Offsets stay.
 */
export function quietPlaces(words: string): string {
  if (NO_CAPITAL.test(words)) return words;
  let quiet = '';
  let from = 0;
  for (const { 0: told, index } of allMatches(OTHER_ROLES, words)) {
    const end = index + told.length;
    // "said in Alder 12 were hurt": right before the number it is that one's.
    if (RIGHT_BEFORE.test(words.slice(end))) continue;
    const on = WAY_ON.exec(words.slice(end, end + 80))?.[0].length ?? 0;
    quiet += words.slice(from, index) + inSmall(words.slice(index, end + on));
    from = end + on;
  }
  return from === 0 ? words : quiet + words.slice(from);
}

/** Letter by letter: some capitals have small forms of two units. */
function inSmall(words: string): string {
  return words.replace(CAPITAL, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : 'x';
  });
}
