import { dropMarkers } from '../../clean/hiddenMarkers';
import { linesOf, type Region } from './region';

/** An attachment, a document or an address belongs to the text though it is a link. */
const BELONGS = /^(?:附件|附表|附：|附:|附录|全文|原文|链接|連結|資料|https?:)|\.(?:pdf|docx?|xlsx?|zip)\b/iu;

/** Marks paragraphs that are nothing but a link to something else: in-text teasers. Items of lists and table rows are left alone. */
export function dropLinkLines(region: Region): void {
  const lines = linesOf(region);
  const plain = lines.filter((line) => line.prose > 0 && line.linkLetters < line.letters * 0.5).length;
  if (plain < 2) return;
  for (const line of lines) {
    if (line.tag === 'img' || line.tag === 'tr' || line.tag === 'th' || region.furniture.has(line.index))
      continue;
    if (line.letters === 0 || line.linkLetters < line.letters * 0.8 || line.level > 0) continue;
    if (
      BELONGS.test(dropMarkers(line.text)) ||
      (line.linkLetters < line.letters * 0.98 && /[。.]$/u.test(line.text))
    )
      continue;
    region.furniture.set(line.index, {
      kind: 'related-links',
      confidence: 0.8,
      evidence: ['a paragraph that is only a link'],
    });
  }
}
