import { letters } from '../text/letters';

/** A stretch of text, as UTF-16 offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Signs that no Chinese sentence has beside its characters, by where they come from when a text in GBK or Big5 is read a byte
 * out of step: letters of its tables of signs, bytes that are no character, second bytes left over as ASCII.
 */
const LETTER = /[\u3105-\u312f]/;
const REPLACED = /[\ufffd\ue000-\uf8ff?]/;
const ODD = letters(
  String.raw`[\u3105-\u312f\ufffd\ue000-\uf8ff]|[\^\\\x60{}](?<=[\p{Script=Han}\u3105-\u312f].)|\?(?=[，。；：、])(?<=\p{Script=Han}.)`,
  'g',
);

/** Characters between two such signs that belong to the damage: hanzi and marks, never a digit. */
const BETWEEN = /^[\p{Script=Han}，。；：、]{0,4}$/u;

/**
 * Where bytes of a text were read out of step (例?。ㄗ灾螀^): what stood there is lost. Signs of two origins must stand close
 * together: one alone may be meant, as a letter in a language lesson is.
 * @returns stretches from the first odd sign to the last, without digits
 */
export function findShiftedBytes(text: string): readonly Stretch[] {
  const stretches: (Stretch & { readonly origins: ReadonlySet<string> })[] = [];
  for (const { 0: sign, index } of text.matchAll(ODD)) {
    const last = stretches.at(-1);
    const end = index + sign.length;
    if (last && index - last.end <= 4 && BETWEEN.test(text.slice(last.end, index)))
      stretches[stretches.length - 1] = {
        start: last.start,
        end,
        origins: new Set([...last.origins, originOf(sign)]),
      };
    else stretches.push({ start: index, end, origins: new Set([originOf(sign)]) });
  }
  return stretches.filter(({ origins }) => origins.size > 1);
}

function originOf(sign: string): string {
  return LETTER.test(sign) ? 'letter' : REPLACED.test(sign) ? 'replaced' : 'left over';
}
