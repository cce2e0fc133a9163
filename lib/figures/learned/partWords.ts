/** Words that tell how numbers hang together, in the three scripts; each a sign of its own. */
const MARKERS: readonly (readonly [string, RegExp])[] = [
  ['also', /另有|另外|此外|同[时時]|\b(?:also|additional|another|besides|further)\b/i],
  ['among', /其中|[当當]中|之中/],
  ['and', /[和及]|\band\b/i],
  ['brought', /[共总總合][计計]|\b(?:bringing|brings|totall?ing|altogether|combined)\b/i],
  ['compared', /[比较較]|\b(?:compared|from|than|against|up|down)\b/i],
  ['each', /分[别別]|各|\b(?:respectively|each)\b/i],
  ['is', /[为為是]|\b(?:were|was|are)\b/i],
  ['including', /包[括含]|含|\b(?:including|includes?|comprising)\b/i],
  ['now', /[现現]有|目前|仍|\b(?:still|currently|active)\b/i],
  ['of', /\bof (?:which|whom|these|those|the|them|this)\b|\b(?:among|out of)\b/i],
  ['rest', /其[余餘]|\b(?:rest|remaining|others?)\b/i],
  ['so far', /累[计計]|截至|至今|\b(?:total|so far|since|as of|to date)\b/i],
  ['with', /\bwith\b/i],
];

/** The names of the markers that stand in some words. */
export function markersIn(words: string): readonly string[] {
  return MARKERS.flatMap(([name, form]) => (form.test(words) ? [name] : []));
}

const ENGLISH = /\d[\d.,]*|[a-z]+|[^\sa-z\d]/g;
const CHINESE = /\d[\d.,]*|[^\s\d]/g;

/** English words, Chinese characters; every number is `#`. */
export function wordsIn(text: string, english: boolean): readonly string[] {
  const words = text.toLowerCase().match(english ? ENGLISH : CHINESE) ?? [];
  return words.map((word) => (/^\d/.test(word) ? '#' : word));
}
