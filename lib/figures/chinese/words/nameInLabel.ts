import { BEFORE_NUMBER, LEADING_WORDS, NAMELESS_WORDS, TRAILING_WORDS } from './labelWords';

/** Between the clauses of a sentence. */
const MARKS = /[，,。；;：:、！？!?\n]/u;
/** Another number in a name; PM2.5 and H7N9 are names. */
const NUMBER = /(?:^|[^A-Za-z\d.])\d/u;
/** A word of one character (死, 伤) may be the beginning of another. */
const SHORTEST = 2;
const LONGEST_WORD = 4;

/**
 * What a figure is called by the words round it. They may be a piece of a sentence (事故已造成9人死亡, 目前有39人住院): the number goes,
 * which is shown beside it anyhow, and so does what leads up to it (事故死亡, 住院). Words that count or tell the day (新增, 当日) stay where
 * something follows them.
 * @param label the words as the page has them
 * @param number where the number stands in them, from and to; null where it does not
 * @param unit as it stands behind the number, or null
 * @returns '' where the words name nothing: 累计, 当日
 */
export function nameInLabel(
  label: string,
  number: readonly [number, number] | null,
  unit: string | null,
): string {
  const words = number ? withoutNumber(label, number, unit ?? '') : (label.split(MARKS).at(-1) ?? '');
  const name = withoutEnd(withoutHead(words.trim(), LEADING_WORDS), TRAILING_WORDS);
  return name.length < SHORTEST || NUMBER.test(name) || NAMELESS_WORDS.has(name) ? '' : name;
}

/** Words of another clause say nothing of the number: only those of its own stay. */
function withoutNumber(label: string, [from, to]: readonly [number, number], unit: string): string {
  const before = label.slice(0, from).split(MARKS).at(-1) ?? '';
  const rest = label.slice(to).replace(/^\s*[余餘多幾几]?/u, '');
  const behind = rest.startsWith(unit) ? rest.slice(unit.length) : rest;
  return withoutEnd(before.trim(), BEFORE_NUMBER) + (behind.split(MARKS)[0] ?? '').trim();
}

function withoutHead(words: string, heads: ReadonlySet<string>): string {
  for (let length = LONGEST_WORD; length > 0; length--)
    if (heads.has(words.slice(0, length))) return withoutHead(words.slice(length).trim(), heads);
  return words;
}

function withoutEnd(words: string, ends: ReadonlySet<string>): string {
  for (let length = LONGEST_WORD; length > 0; length--)
    if (words !== '' && ends.has(words.slice(-length)))
      return withoutEnd(words.slice(0, -length).trim(), ends);
  return words;
}
