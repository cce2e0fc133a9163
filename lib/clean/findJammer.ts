import type { Cut } from '../text/cuts';
import type { Cleaner } from './cleaners';

/**
 * Anti-copy runs of Discuz forums, where the style that hides them is lost: pairs of a sign from space to ";" and one from
 * "?" to "~" with a space between (" S6 s# v% ^1 S"). White space may have been collapsed, then a lone space stands for the first, or nothing
 * where it was trimmed.
 */
const RUN =
  /(?:(?<=^|[\s\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f])[\x3f-\x7e])?[\x21-\x3b] [\x3f-\x7e](?:(?:[\x21-\x3b] | {1,2})[\x3f-\x7e]){3,}/g;
const PAIR = /([\x21-\x3b]?) {1,2}([\x3f-\x7e])/g;

/** Signs that no enumeration of figures and letters has. */
const ODD_FIRST = /[!"#$%&'*+./:;<=>]/;
const ODD_SECOND = /[?@[\\\]^_`{|}~]/;

/** Characters without width that break words for search and copying but not for the eye. */
const ZERO_WIDTH = /[\u200b\u2060-\u2064\ufeff\u180e\u200e\u200f\u202a-\u202e]/;

/** Joiners, soft hyphens and fillers mean something in other scripts, tags in flags: junk only between Chinese characters and digits. */
const INVISIBLE =
  /[\u200b-\u200f\u2060-\u2064\ufeff\u180e\u202a-\u202e\u00ad\u115f\u1160\u2800\u3164\uffa0\u{e0020}-\u{e007f}]+/gu;
const PLAIN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}0-9\u3000-\u303f\uff00-\uffef]/u;

/** Hidden text that plain text has kept: anti-copy runs and characters without width (kind H). */
export const findJammer: Cleaner = {
  name: 'findJammer',
  why: 'before all that look at characters side by side',
  find({ text }) {
    const cuts: Cut[] = [];
    const runs = [...text.matchAll(RUN)];
    const proved = runs.some((match) => isJammer(match[0], 2));
    for (const match of runs) {
      if (!proved || !isJammer(match[0], 1)) continue;
      cuts.push(hidden(match.index, match.index + match[0].length, 0.97, 'anti-copy run of sign pairs'));
    }
    for (const match of text.matchAll(INVISIBLE)) {
      const end = match.index + match[0].length;
      const plain = PLAIN.test(text[match.index - 1] ?? '') && PLAIN.test(text[end] ?? '');
      if (!ZERO_WIDTH.test(match[0]) && !plain) continue;
      cuts.push(hidden(match.index, end, 0.99, `no width: ${codes(match[0])}`));
    }
    return cuts.sort((a, b) => a.start - b.start);
  },
};

/** Random signs: odd ones among them; letters spaced out or numbered lists have none. */
function isJammer(run: string, least: number): boolean {
  let odd = 0;
  let plain = 0;
  for (const [, first = '', second = ''] of run.matchAll(PAIR)) {
    if (ODD_FIRST.test(first) || ODD_SECOND.test(second)) odd += 1;
    else if (first === '') plain += 1;
  }
  return odd >= least && odd > plain;
}

function hidden(start: number, end: number, confidence: number, reason: string): Cut {
  return { kind: 'hidden', start, end, confidence, evidence: [reason], applied: true };
}

function codes(text: string): string {
  return [...new Set(text)]
    .map((sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
