import { letters } from '../../text/letters';
import type { PageLine, PageOutline } from '../segment/pageLines';
import { AUTHOR_PAGE } from './nearLines';

/** Lines around the title that say who wrote the text. */
const ABOVE = 3;
const BELOW = 8;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]{1,20}(?: \p{L}[\p{L}.’'-]{0,20}){1,3}`;
const FULL_NAME = letters(`^${NAME}$`);
const BY = letters(`^[Bb][Yy]:? (?<name>${NAME})$`);

/** Those whom the lines around the title name as authors: by a link to a page of theirs, or behind “by” in a line of its own. */
export function namedAuthors({ lines }: PageOutline, title: PageLine | null): readonly string[] {
  if (!title) return [];
  const near = lines.slice(Math.max(0, title.index - ABOVE), title.index + BELOW);
  return near.flatMap(({ links, text }) => {
    const linked = links.filter((link) => AUTHOR_PAGE.test(link.href) && FULL_NAME.test(link.text));
    const name = text.length <= 60 ? BY.exec(text)?.groups?.name : undefined;
    return [...linked.map((link) => link.text), ...(name ? [name] : [])];
  });
}
