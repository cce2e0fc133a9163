import type { Draft } from '../draft';
import { guessLanguage } from './guessLanguage';
import { glanceAtText } from './looksLikeBulletin';
import { firstParagraphs, sampleText } from './sampleText';

/** Menus and buttons are often in the template's language; what is read is written in lines. */
const LINE = 25;

/** The first, cheap look at the raw page: its language, and a guess that `judgeBulletin` makes a judgement of. */
export function glanceAtPage({ source }: Draft): Partial<Draft> {
  const isPage = source.form === 'page';
  const sample = isPage ? samplePage(source.document) : source.text;
  const title = isPage ? source.document.title : (/\S.*/u.exec(source.text)?.[0] ?? '');
  const declared = isPage ? (source.document.documentElement?.lang ?? '') : '';
  const { likely, score } = glanceAtText(sample, title);
  return {
    lang: guessLanguage(linesOf(sample) || `${title}\n${sample}`, declared),
    bulletin: { is: likely, score, kind: likely ? 'other' : null, reasons: ['a first look at the raw page'] },
  };
}

/** How much of the first paragraphs is looked at, and from how much on they say what there is to see at a glance. */
const OPENING = 6000;
const ENOUGH = 600;

function samplePage(document: Document): string {
  const opening = firstParagraphs(document, OPENING);
  return linesOf(opening).length >= ENOUGH ? opening : sampleText(document);
}

function linesOf(sample: string): string {
  return sample
    .split('\n')
    .filter((line) => line.length >= LINE)
    .join('\n');
}
