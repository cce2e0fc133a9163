/** A syllable with its tone mark. */
const TONED =
  '[a-z\\u00fc]{0,3}[\\u0101\\u00e1\\u01ce\\u00e0\\u014d\\u00f3\\u01d2\\u00f2\\u0113\\u00e9\\u011b\\u00e8\\u012b\\u00ed\\u01d0\\u00ec\\u016b\\u00fa\\u01d4\\u00f9\\u01d6\\u01d8\\u01da\\u01dc][a-z\\u00fc]{0,4}';
/** And one without: what Mandarin has of initials and finals. */
const TONELESS =
  '(?:[bpmfdtnlgkjqxrzcsyw]|[zcs]?h)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|[aoeiuv\\u00fc])';

/** The bracket first and then what stands before it: asked at every place of a text, that would take eight times as long. */
function gloss(syllable: string): RegExp {
  const rest = `${syllable}[)\\uff09]`;
  return new RegExp(`[(\\uff08](?<=(\\p{Script=Han}).)${rest}(?:[(\\uff08]${rest})?`, 'gu');
}

/** A Chinese character (group 1) with its reading in brackets, tone marks and all: what converters leak into mirrored pages. */
export const READING = gloss(TONED);
/** The same without tone marks, as some converters write it. A Latin word may look like one. */
export const PLAIN_READING = gloss(TONELESS);

/** A text without any reading behind its characters. */
export function dropReadings(text: string): string {
  return text.includes('(') || text.includes('\uff08') ? text.replace(READING, '') : text;
}

/** A text without what may be readings without tone marks: for one that is known to be full of them. */
export function dropPlainReadings(text: string): string {
  return text.replace(PLAIN_READING, '');
}
