import type { PageLine } from '../segment/pageLines';
import { drop, proseSums, type Region } from './region';

/** A link for those who listen to a page or go through it by keys. Seen inside articles before boxes of newsletters and advertisements. */
const SKIP =
  /^(?:skip|jump) (?:past|over|beyond)\b|^skip (?:ad\b|advertisement|promotion|to (?:after|the end))|スキップ|^跳[过過]/iu;
/** What is skipped has no more lines, and no more of the article's prose, than this. */
const MOST_LINES = 14;
const MOST_PROSE = 0.3;

/** Drops what a link inside the article skips, up to the element that it leads to: the page itself says that it is no part of the text. */
export function dropSkippable(region: Region): void {
  const { boxes, lines } = region.outline;
  const links = lines.flatMap((line) =>
    line.links.filter(({ text }) => SKIP.test(text)).map(({ href }) => ({ line, name: fragmentOf(href) })),
  );
  if (links.length === 0) return;
  const sum = proseSums(region);
  const whole = sum(0, lines.length);
  for (const { line, name } of links) {
    const target = boxes.find(({ element, from }) => from > line.index && element.id === name);
    if (!target || target.from - line.index > MOST_LINES || sum(line.index, target.from) > whole * MOST_PROSE)
      continue;
    const end = isLabel(lines[target.from]) ? target.from + 1 : target.from;
    for (let i = line.index; i < end; i += 1)
      if (region.lines.has(i)) drop(region, i, 'skipped by a link of the page');
  }
}

/** Where the link leads: it may say so in words, which are no text. */
function isLabel(line: PageLine | undefined): boolean {
  return line !== undefined && line.prose === 0 && /^(?:after|end of)\b/iu.test(line.text);
}

function fragmentOf(href: string): string {
  const at = href.indexOf('#');
  return at < 0 ? '' : href.slice(at + 1);
}
