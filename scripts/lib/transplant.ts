import { articlePlaces } from './articlePlaces';
import type { PageFurniture } from './pageFurniture';
import type { PageTruth } from './scorePages';

/** Every so many paragraphs something else stands between them. */
const EVERY = 4;

/** Sets what follows the article of another page right behind the last paragraph of this one. */
export function transplantAfter(document: Document, truth: PageTruth, donor: PageFurniture): void {
  const places = articlePlaces(document, truth);
  placed(places?.last)?.insertAdjacentHTML('afterend', donor.after.join('\n'));
}

/** The same behind the box of the article, and the lists of the other page behind that. */
export function transplantBelow(document: Document, truth: PageTruth, donor: PageFurniture): void {
  const places = articlePlaces(document, truth);
  const box = places?.box === places?.last ? placed(places?.last) : places?.box;
  placed(box)?.insertAdjacentHTML('afterend', `<div>${[...donor.after, ...donor.side].join('\n')}</div>`);
}

/** Sets the columns of another page before all that this one has. */
export function transplantSide(document: Document, _truth: PageTruth, donor: PageFurniture): void {
  document.body.insertAdjacentHTML('afterbegin', `<div>${donor.side.join('\n')}</div>`);
}

/** Sets what stands between the paragraphs of another page, or else its lists, between those of this one. */
export function transplantInside(document: Document, truth: PageTruth, donor: PageFurniture): void {
  const places = articlePlaces(document, truth);
  const boxes = donor.inside.length > 0 ? donor.inside : donor.side.slice(0, 2);
  if (!places || boxes.length === 0) return;
  const paragraphs = [...places.box.querySelectorAll('p')].filter(
    (paragraph) => places.holdsText(paragraph) && paragraph !== places.last && paragraph !== places.first,
  );
  for (const [at, paragraph] of paragraphs.entries()) {
    const html = at % EVERY === 1 ? boxes[Math.floor(at / EVERY)] : undefined;
    if (html !== undefined) paragraph.insertAdjacentHTML('afterend', html);
  }
}

/** A row of a table takes no box beside it. */
function placed(element: Element | undefined): Element | undefined {
  return (element?.matches('td, th') ? element.lastElementChild : null) ?? element;
}
