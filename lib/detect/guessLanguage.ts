import { countScripts } from './countScripts';
import { HANS_ONLY, HANT_ONLY } from './tables/scriptCharacters';

/** The commonest words of English, and of its neighbours in Latin script, that the others do not have. */
const ENGLISH_WORDS = /\b(?:the|of|and|to|in|that|is|for|was|with|on|are|by|at)\b/giu;
const OTHER_WORDS =
  /\b(?:au|aux|da|das|de|del|dem|den|der|des|di|die|do|dos|du|een|ein|el|em|en|est|et|het|ist|il|la|las|le|les|los|na|nie|och|os|para|por|que|se|und|une|van|ve|w|z)\b/giu;
/** Below this share of a text's words those are names and quotations in another language. */
const ENGLISH_SHARE = 0.03;
/** A headline in kana on a Chinese page is one thing, a Japanese page another: its particles are kana. */
const KANA_SHARE = 0.15;
const SAMPLE = 6000;
/** So many more characters of one script than of the other, and the rest of a text says the same. */
const SETTLED = 100;
const HANS: ReadonlySet<string> = new Set(HANS_ONLY);
const HANT: ReadonlySet<string> = new Set(HANT_ONLY);

/**
 * The language a text is written in, by its script: what a page declares is often its template's language.
 * @param declared the page's `lang`, '' if none: decides only what the script leaves open
 * @returns zh-Hans, zh-Hant, ja, en, another BCP 47 tag that was declared, or und
 */
export function guessLanguage(text: string, declared: string): string {
  const sample = text.slice(0, SAMPLE);
  const { han, kana, latin, letters } = countScripts(sample);
  if (han + kana > 0.2 * letters) {
    return kana > KANA_SHARE * (han + kana) ? 'ja' : guessChinese(sample, declared);
  }
  const declaresAnother = isTag(declared) && !/^(?:zh|ja|en)\b/iu.test(declared);
  if (latin > 0.5 * letters) {
    const english = count(sample, ENGLISH_WORDS);
    const other = count(sample, OTHER_WORDS);
    // Nearly always it is more than of the most words that a text of this length may have: they need not be counted.
    if (english > other && english > ENGLISH_SHARE * mostWords(sample)) return 'en';
    const words = count(sample, /\p{L}+/gu);
    if (english > other && english > ENGLISH_SHARE * words) return 'en';
    if (!declaresAnother && other === 0 && words > 0) return 'en';
  }
  return declaresAnother ? declared : 'und';
}

function guessChinese(sample: string, declared: string): 'zh-Hans' | 'zh-Hant' {
  let simplified = 0;
  let traditional = 0;
  for (const character of sample) {
    if (HANS.has(character)) simplified++;
    else if (HANT.has(character)) traditional++;
    if (Math.abs(simplified - traditional) >= SETTLED) break;
  }
  if (simplified !== traditional) return simplified > traditional ? 'zh-Hans' : 'zh-Hant';
  return /^zh-(?:hant|tw|hk|mo)\b/iu.test(declared) ? 'zh-Hant' : 'zh-Hans';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Something stands between two words. */
function mostWords({ length }: string): number {
  return Math.ceil(length / 2);
}

function isTag(declared: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(declared);
}
