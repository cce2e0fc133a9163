import { formatValue } from '../formats/formatValue';
import type { Figure } from '../reading';
import { againstWhen, wentWhere } from './againstWhen';
import { figureFacts, figureName, qualifierName } from './figureName';
import { formatDate } from './formatDate';
import type { Strings } from './strings';

/** All that a figure says, in the reader's language: what a tip shows and a screen reader says. */
export interface FigureDescription {
  /** What it counts: confirmed cases. */
  readonly name: string;
  /** What the name leaves open, in order: new, local, Changchun, men, Jun 18. */
  readonly facts: readonly string[];
  /** The number with its unit. */
  readonly value: string;
  /** Which way it went, and against when, '' if nothing is compared: Less than before, vs a year before. */
  readonly compared: string;
  /** What it is part of, '' if it stands alone: part of 1,110. */
  readonly partOf: string;
}

/**
 * @param whole what the figure is part of
 * @param lang the page's language
 */
export function describeFigure(
  figure: Figure,
  whole: Figure | null,
  lang: string,
  strings: Strings,
): FigureDescription {
  const { t, language } = strings;
  const { compare } = figure;
  const named = figureName(figure, lang, strings);
  const facts = [
    ...figureFacts(figure, named, strings),
    figure.place,
    qualifierName(figure),
    figure.date && formatDate(figure.date, language),
  ];
  return {
    name: named.name,
    facts: facts.filter((fact): fact is string => fact !== null && fact !== ''),
    value: figure.missing ? t('figure.missing') : formatValue(figure, language),
    compared: compare ? spoken([wentWhere(compare, strings), againstWhen(compare, strings)], strings) : '',
    partOf: whole ? t('figure.partOfWhole', [formatValue(whole, language)]) : '',
  };
}

/**
 * A description as one line to be heard: “Confirmed cases, New, Local, Changchun, 576, part of 1,110”.
 * @param words the text's words for a part that has no name of its own
 */
export function spokenFigure(
  { name, facts, value, compared, partOf }: FigureDescription,
  strings: Pick<Strings, 't'>,
  words = '',
): string {
  return spoken([name, words, ...facts, value, compared, partOf], strings);
}

function spoken(parts: readonly string[], { t }: Pick<Strings, 't'>): string {
  return parts.filter((part) => part !== '').join(t('figure.comma'));
}
