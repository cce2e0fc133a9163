/**
 * Words that open a clause and hardly ever follow its subject: whoever reports of names in turn goes on from them otherwise, while a
 * machine puts its pieces before whatever comes. As seen in bulletins and reports of all three scripts.
 */
const HAN: readonly string[] = [
  '但',
  '然而',
  '而且',
  '因此',
  '所以',
  '如果',
  '虽然',
  '雖然',
  '尽管',
  '儘管',
  '即使',
  '截至',
  '截止',
  '根据',
  '根據',
  '据',
  '據',
  '按照',
  '关于',
  '關於',
  '对于',
  '對於',
  '至于',
  '至於',
  '此外',
  '另外',
  '不过',
  '不過',
  '为此',
  '為此',
  '对此',
  '對此',
  '其中',
  '我',
  '你',
  '您',
  '这些',
  '這些',
  '这一',
  '這一',
  '这是',
  '這是',
  '该',
  '該',
  '某',
  '许多',
  '許多',
  '不少',
  '有关',
  '有關',
  '一位',
  '一名',
];

const LATIN: ReadonlySet<string> = new Set(
  'the a an this these those it he she they we i you there his her its their but however although if when while because since until'.split(
    ' ',
  ),
);

const LATIN_WORD = /^\s*([a-z]+)/i;
const LONGEST = 16;

/** Whether a clause may open at an offset of a text, as far as its first word tells. */
export function opensClause(text: string, at: number): boolean {
  const ahead = text.slice(at, at + LONGEST);
  const latin = LATIN_WORD.exec(ahead)?.[1];
  return latin === undefined ? HAN.some((word) => ahead.startsWith(word)) : LATIN.has(latin.toLowerCase());
}
