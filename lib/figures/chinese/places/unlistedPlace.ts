import { HEAD } from '../words/head';

/** A name at the start of the title, or after 据, in the form of a division's. */
const DIVISION_FORM =
  /(?:^|[\n据])((?![全我本各该据]|根据)(?:(?!全)[一-龥]){2,4}?[省市州县区])(?=[一-龥])(?!生产总值|场|面|民|长|级|值|容|价|域|政|间|别)/g;

/** A place that no list has (a new one, one misspelt, one made up): its form tells it, if title and text both open with it. */
export function unlistedPlace(titleText: string, text: string): string | null {
  const inTitle = [...titleText.slice(0, HEAD).matchAll(DIVISION_FORM)].map((match) => match[1] ?? '');
  const inText = new Set([...text.matchAll(DIVISION_FORM)].map((match) => match[1] ?? ''));
  return inTitle.find((name) => inText.has(name)) ?? null;
}
