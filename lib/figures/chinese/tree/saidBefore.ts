import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import { foldText } from '../words/foldText';
import type { Phrase } from '../words/phrase';

/** 死亡5例。… 5位患者均… : a number said again without 新增 or 累计 is the same thing, with the same or a weaker noun. */
export function sameNumber(
  state: ReaderState,
  value: number | null,
  metric: string,
  weak: boolean,
  { origin, place }: Phrase,
): Node | null {
  if (value === null || state.mode === 'as-of') return null;
  const there = place
    ? state.nodes
        .slice(-60)
        .findLast(
          (node) =>
            node.value === value &&
            node.metric === metric &&
            foldText(node.placePath.at(-1) ?? '') === place.name,
        )
    : undefined;
  if (there) return there;
  const recent = state.nodes.slice(-12).filter((node) => !node.parent && node.value === value);
  return (
    recent.findLast((node) => node.metric === metric && (origin === null || node.origin === origin)) ??
    (weak ? (recent.findLast((node) => node.paragraph === state.paragraph) ?? null) : null)
  );
}
