/**
 * Keeps the page's own content off the paper while the clean view is printed: it would stand under it on the first sheet.
 * The body's style is put back as it was written, to the letter, when printing is over.
 * @param signal ends it
 */
export function printAlone(document: Document, signal: AbortSignal): void {
  const view = document.defaultView;
  let before: string | null = null;
  let hidden = false;
  const hide = () => {
    if (hidden) return;
    before = document.body.getAttribute('style');
    hidden = true;
    document.body.style.setProperty('display', 'none', 'important');
  };
  const show = () => {
    if (!hidden) return;
    hidden = false;
    // Chromium leaves an empty attribute where one is removed that was only written as properties until then.
    document.body.setAttribute('style', before ?? '');
    if (before === null) document.body.removeAttribute('style');
  };
  view?.addEventListener('beforeprint', hide, { signal });
  view?.addEventListener('afterprint', show, { signal });
  signal.addEventListener('abort', show);
}
