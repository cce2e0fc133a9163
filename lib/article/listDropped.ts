import { dropMarkers } from '../clean/hiddenMarkers';
import type { LinkBlock } from '../draft';
import type { OutsideRemoval } from '../text/cuts';
import type { Region } from './region/region';

const MOST = 40;
const COMMENTS = /comment|pinglun|liuyan|reply|replies|respond|disqus|评论|評論|留言|跟[帖贴]|コメント/iu;

/** What was dropped near the article and is no list of links, a removal for each run of lines with one reason. */
export function listDropped(region: Region, linkBlocks: readonly LinkBlock[]): readonly OutsideRemoval[] {
  const listed = new Set(linkBlocks.flatMap((block) => block.text.split('\n')));
  const runs: { why: string; from: number; to: number; texts: string[] }[] = [];
  for (const index of [...region.dropped.keys()].sort((a, b) => a - b)) {
    const line = region.outline.lines[index];
    const why = region.dropped.get(index) ?? '';
    if (!line || line.tag === 'img' || line.index === region.title?.index) continue;
    const text = dropMarkers(line.text);
    if (listed.has(text)) continue;
    const last = runs.at(-1);
    if (last?.why === why && last.to === index - 1) {
      last.to = index;
      last.texts.push(text);
    } else if (runs.length < MOST) {
      runs.push({ why, from: index, to: index, texts: [text] });
    }
  }
  return runs.map(({ why, texts }) => ({
    kind: COMMENTS.test(why) ? 'comments' : 'boilerplate',
    text: texts.join('\n'),
    confidence: 0.8,
    evidence: [why],
  }));
}
