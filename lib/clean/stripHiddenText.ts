import type { TakenPage } from '../article/takePage';
import type { Draft, HiddenText } from '../draft';
import type { Work } from '../work';
import { type Candidate, hiddenCandidates } from './hidden/hiddenCandidates';
import { hiddenJudge, LONGEST_FOLDED } from './hidden/hiddenJudge';
import type { HidingStyle } from './hidden/hiddenStyle';
import type { StyleOf } from './hidden/hidingColour';
import { hiddenMarker } from './hiddenMarkers';

/** Words in class names and ids of what a page folds away for the reader to open: it is content. */
const FOLD_WORDS =
  /accordion|answer|collaps|detail|drawer|dropdown|expand|fold|footnote|lazy|more|panel|popup|read|reveal|section|show|spoiler|tab|toggle|tooltip/i;

/** Mathematics is written twice, once for the eye and once for the ear: neither is junk. */
const MATHS = /katex|mathjax|mjx|\bmath\b/i;

const SENTENCE = /[。！？][^。！？]|[.!?]\s+\p{Lu}/u;

/** Computed styles asked for between two pauses. */
const PIECE = 50;

/** More candidates than this are asked once for each combination of tag, class and style. */
const MANY = 400;

/**
 * The step: names what the page's reader cannot see, by computed style, so that nothing after it reads that.
 * Texts inside prose leave a marker (`hiddenMarkers`), so that they can be shown where they stood. Nothing is changed.
 * Folded content (read more, tabs, accordions, what lazy loading has yet to show) stays.
 */
export function* stripHiddenText({ source, page }: Draft): Work<Partial<Draft>, Partial<Draft>> {
  if (source.form !== 'page' || !page) return {};
  const candidates = hiddenCandidates(page.elements);
  const hidden: HiddenText[] = [];
  const unseen = new Map<Element, string>();
  const askWhy = whyHiddenOnce(source.document.defaultView, page, candidates.length);
  const isOpened = openedIds(page.document);
  for (const [i, candidate] of candidates.entries()) {
    if (i % PIECE === 0) yield { hidden, unseen };
    const { element } = candidate;
    const style = isInside(element, unseen) ? null : askWhy(candidate);
    if (!style || !isJunk(candidate, style, isOpened)) continue;
    unseen.set(element, candidate.inProse ? hiddenMarker(hidden.length) : '');
    hidden.push({
      text: candidate.text,
      confidence: style.use === 'never' ? 0.98 : 0.95,
      evidence: [style.reason],
    });
  }
  return { hidden, unseen };
}

function isInside(element: Element, unseen: ReadonlyMap<Element, unknown>): boolean {
  if (unseen.size === 0) return false;
  for (let parent: Element | null = element; parent; parent = parent.parentElement) {
    if (unseen.has(parent)) return true;
  }
  return false;
}

/**
 * Asks why a candidate is hidden. Where there are many, one that can be seen answers for all that look alike; that one is hidden
 * says nothing yet, since what it stands in may be what hides it.
 */
function whyHiddenOnce(
  view: Window | null,
  page: TakenPage,
  candidates: number,
): (candidate: Candidate) => HidingStyle | null {
  const shownOf = shownReader(page);
  const whyHidden = hiddenJudge(styleReader(view, shownOf), shownOf);
  if (candidates <= MANY) return whyHidden;
  const seen = new Set<string>();
  return (candidate) => {
    const key = signature(candidate.element);
    if (seen.has(key)) return null;
    const answer = whyHidden(candidate);
    if (!answer) seen.add(key);
    return answer;
  };
}

function signature(element: Element): string {
  const own = ['class', 'style', 'hidden', 'aria-hidden', 'id'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  const outer = element.parentElement;
  const around = [outer?.localName, outer?.className, outer?.parentElement?.className];
  return `${element.localName}|${own.join('|')}|${around.join('|')}`;
}

/** Gives the page's own element for one of its copy. */
function shownReader({ elements, shown }: TakenPage): (element: Element) => Element | null {
  if (elements === shown) return (element) => element;
  const indexes = new Map(elements.map((element, i) => [element, i]));
  return (element) => shown[indexes.get(element) ?? -1] ?? null;
}

/** Errors after which computed style is given up for a page: jsdom throws on some style sheets, for every element. */
const PATIENCE = 3;

/** Computed style where there is one; the style attribute alone where a page's style sheets cannot be read. */
function styleReader(view: Window | null, shownOf: (element: Element) => Element | null): StyleOf {
  let errors = view ? 0 : PATIENCE;
  return (element) => {
    const original = view && errors < PATIENCE ? shownOf(element) : null;
    if (view && original) {
      try {
        return view.getComputedStyle(original);
      } catch {
        errors += 1;
      }
    }
    return 'style' in element ? (element as HTMLElement).style : null;
  };
}

/** Whether a text that cannot be seen is junk, and not content that waits to be opened. */
function isJunk(
  { element, text, inProse }: Candidate,
  style: HidingStyle,
  isOpened: (id: string) => boolean,
): boolean {
  if (style.use === 'never') return true;
  const names = `${element.className} ${element.id} ${element.parentElement?.className ?? ''}`;
  if (MATHS.test(names) || element.closest('math, [role="tabpanel"], details')) return false;
  if (text.length > LONGEST_FOLDED) return false;
  if (
    inProse
      ? FOLD_WORDS.test(`${element.className} ${element.id}`) || SENTENCE.test(text)
      : mayOpen(names, style)
  )
    return false;
  // Asked last: what opens others is looked for on all of the page.
  return element.id === '' || !isOpened(element.id);
}

/** Between paragraphs a short line is a decoy, unless its name says that it opens or it reveals itself on scrolling. */
function mayOpen(names: string, { reason }: HidingStyle): boolean {
  return reason === 'opacity: 0' || FOLD_WORDS.test(names);
}

/** Attributes in which something says what it opens. */
const OPENERS = ['aria-controls', 'data-bs-target', 'data-target', 'for', 'href'] as const;

/** Tells whether something on the page names an id as what it opens; looked up when it is first asked. */
function openedIds(document: Document): (id: string) => boolean {
  let ids: Set<string> | null = null;
  const collect = () =>
    [
      ...document.querySelectorAll('[aria-controls], [data-bs-target], [data-target], [for], [href^="#"]'),
    ].flatMap((element) => OPENERS.flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []));
  return (id) => {
    ids ??= new Set(collect().map((name) => name.replace(/^#/, '')));
    return ids.has(id);
  };
}
