const LINES = 'p, h2, h3, h4, li, tr, blockquote, pre, figcaption';

/** The text of an article's HTML as its contract says: the texts of lines joined by \n, those of a row's cells by \t. */
export function articleText(body: Element): string {
  return [...body.querySelectorAll(LINES)]
    .map((line) => {
      const cells = [...line.querySelectorAll('td, th')];
      return cells.length > 0 ? cells.map((cell) => cell.textContent).join('\t') : line.textContent;
    })
    .join('\n');
}
