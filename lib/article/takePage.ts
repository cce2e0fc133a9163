import type { Draft } from '../draft';
import { copyPage, goesTooDeep } from './copyPage';
import { controlsIn, elementsIn } from './listElements';

/** A page as it is read. */
export interface TakenPage {
  readonly document: Document;
  /** Its elements, in document order. */
  readonly elements: readonly Element[];
  /** The page's own elements: the n-th is the n-th of `elements`, or what that was copied from. Computed style is theirs. */
  readonly shown: readonly Element[];
}

/**
 * The step: everything after it reads this, so what is read is of one moment. A page that is read in one go is taken as it stands,
 * as nothing of it runs meanwhile; one that goes on between slices is copied, and so is one that can't be walked without harm.
 */
export function takePage({ source }: Draft): Partial<Draft> {
  if (source.form !== 'page') return {};
  const shown = elementsIn(source.document);
  if (source.stands && isHarmless(source.document, shown)) {
    return { page: { document: source.document, elements: shown, shown } };
  }
  return { page: { ...copyPage(source.document), shown } };
}

/** Whether a page can be walked as it stands: in HTML, not too deep, with forms that are what they seem. */
function isHarmless(page: Document, elements: readonly Element[]): boolean {
  return page.contentType === 'text/html' && !hasFalseNames(page) && !goesTooDeep(elements);
}

/**
 * Whether a form may have a control that stands before a property of every element. An `id` harms nobody: what a form is called is
 * asked of its attribute.
 */
function hasFalseNames(page: Document): boolean {
  if (page.getElementsByTagName('form').length === 0) return false;
  const plain = page.createElementNS(null, 'plain');
  const isFalse = (name: string | null) => name !== null && name !== 'id' && name in plain;
  return controlsIn(page).some(
    (control) => isFalse(control.getAttribute('name')) || isFalse(control.getAttribute('id')),
  );
}
