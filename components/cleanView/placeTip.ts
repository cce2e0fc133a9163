/** As wide as a tip gets, in px; cleanView.css has the same. */
const WIDEST = 260;

/** Opens a mark's tip towards the side of the article that has room for it: past the edge it would be cut off. */
export function placeTip({ currentTarget: mark }: { readonly currentTarget: HTMLElement }): void {
  const article = mark.closest('article');
  if (!article) return;
  const room = article.getBoundingClientRect().right - mark.getBoundingClientRect().left;
  mark.dataset.tipSide = room < WIDEST ? 'end' : 'start';
}
