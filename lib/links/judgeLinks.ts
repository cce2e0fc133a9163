import { cleanArticle } from '../cleanArticle';
import type { Draft, LinkBlock } from '../draft';
import type { Link } from '../reading';
import { type Cut, mergeCuts, type OutsideRemoval } from '../text/cuts';
import type { Work } from '../work';
import { measureSimilarity } from './measureSimilarity';

/** From here on a link is about what the article is about. */
const RELATED_FROM = 0.3;

/**
 * The step: judges every link found beside or inside the article by its likeness to the clean article.
 * Unrelated ones leave one removal a block: a cut where the block stood in the source text, else one outside the article.
 * A block that is related stays as `links` below the text; where it stood in the text it is cut all the same, as it is shown there.
 * Stopped, it has judged the blocks up to there.
 */
export function* judgeLinks(draft: Draft): Work<Partial<Draft>, Partial<Draft>> {
  if (draft.linkBlocks.length === 0) return {};
  const { sourceText, text } = cleanArticle(draft);
  const texts = draft.linkBlocks.flatMap((block) => block.items.map((item) => item.text));
  const similarityOf = measureSimilarity(draft.title.best, text, texts);
  const links: Link[] = [];
  const cuts: Cut[] = [];
  const outside: OutsideRemoval[] = [];
  const seen = new Set<string>();
  const found = () => ({
    links,
    cuts: addSourceCuts(sourceText, draft.cuts, cuts),
    outside: [...draft.outside, ...outside],
  });
  for (const block of draft.linkBlocks) {
    yield found();
    const judged = block.items.map((item): Link => {
      const similarity = Math.round(similarityOf(item.text) * 1000) / 1000;
      return { ...item, verdict: similarity >= RELATED_FROM ? 'related' : 'unrelated', similarity };
    });
    for (const link of judged) {
      const key = link.href || link.text;
      if (!seen.has(key)) links.push(link);
      seen.add(key);
    }
    const unrelated = judged.filter((link) => link.verdict === 'unrelated');
    const evidence = [...block.evidence, sayHowAlike(judged)];
    if (block.range) {
      cuts.push({ kind: 'related-links', ...block.range, confidence: 0.9, evidence, applied: true });
    } else if (!block.isCut && (unrelated.length > 0 || judged.length === 0)) {
      const removed = unrelated.length === judged.length ? block.text : sayUnrelated(block, unrelated);
      outside.push({ kind: 'related-links', text: removed, confidence: 0.9, evidence });
    }
  }
  return found();
}

function sayUnrelated(block: LinkBlock, unrelated: readonly Link[]): string {
  return [block.heading, ...unrelated.map((link) => link.text)].filter((line) => line !== '').join('\n');
}

function sayHowAlike(links: readonly Link[]): string {
  if (links.length === 0) return 'no links in it';
  const highest = Math.max(...links.map((link) => link.similarity));
  const unrelated = links.filter((link) => link.verdict === 'unrelated').length;
  return `${unrelated} of ${links.length} links unrelated, highest similarity ${highest.toFixed(2)}`;
}

/** `mergeCuts` takes later cuts as offsets in the trimmed text; these are offsets in the source, so they go first. */
function addSourceCuts(source: string, known: readonly Cut[], added: readonly Cut[]): readonly Cut[] {
  if (added.length === 0) return known;
  const free = known.filter((cut) => !added.some((other) => cut.start < other.end && other.start < cut.end));
  return mergeCuts(source, [], [...free, ...added]);
}
