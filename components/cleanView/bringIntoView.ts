import type { ViewTarget } from '../../lib/view/createViewStore';

/**
 * Brings what was asked for into view: a figure in the middle of the text, with the focus; a list where it stands, which is
 * below the text in a narrow window.
 */
export function bringIntoView(dialog: HTMLElement | null, target: ViewTarget | null): void {
  if (!dialog || !target) return;
  if ('panel' in target) dialog.querySelector('.panel')?.scrollIntoView({ block: 'start' });
  else showFigure(dialog.querySelector(`[data-figure="${CSS.escape(target.figure)}"]`));
}

function showFigure(mark: Element | null): void {
  if (!(mark instanceof HTMLElement)) return;
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
  mark.classList.add('flash');
  mark.addEventListener('animationend', () => mark.classList.remove('flash'), { once: true });
}
