import { classOf, isShare } from './partLayout';
import type { PartText } from './partSigns';
import { markersIn, wordsIn } from './partWords';

/** How much before and behind a figure is looked at, in characters, and how many words of it. */
const BEFORE = 60;
const BEHIND = 40;
const WORDS = 3;

/** What speaks for a figure that is no part of another: what it counts, where it stands, the words round it. */
export function noPartSigns({ text, english, figures, spots }: PartText, index: number): readonly string[] {
  const figure = figures[index];
  const at = spots[index];
  if (!figure || !at) return [];
  const { metric, scope, start, end } = figure;
  const language = english ? 'E' : 'C';
  const signs = [
    'N',
    `N ${language}`,
    `Nm ${metric}`,
    `Nt ${metric.slice(metric.lastIndexOf('_') + 1)}`,
    `Ns ${scope}`,
  ];
  signs.push(`Np ${classOf(index, [0, 1, 2, 4])}`);
  if (isShare(figure)) signs.push('N share');
  if (figure.value === 0) signs.push('N zero');
  if (figure.approx !== null) signs.push('N approx');
  if (figure.repeatOf !== null) signs.push('N repeat');
  if (at.firstOfSentence) signs.push('N sentence');
  if (at.firstOfLine) signs.push('N line');
  if (at.opener !== null) signs.push('N bracket');
  if (at.line === 0) signs.push('N title');
  const before = text.slice(Math.max(at.sentenceStart, start - BEFORE), start);
  for (const name of markersIn(before)) signs.push(`Nk ${name}`);
  const left = wordsIn(before, english);
  const line = text.slice(end, end + BEHIND).split('\n', 1)[0] ?? '';
  const right = wordsIn(line, english);
  for (let k = 1; k <= WORDS; k++)
    signs.push(`N<${language} ${left.at(-k) ?? '^'}`, `N>${language} ${right[k - 1] ?? '$'}`);
  return signs;
}
