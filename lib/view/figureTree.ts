import { partWords } from '../formats/partWords';
import type { Check, Figure, Reading } from '../reading';
import { groupBy } from './groupBy';

/** A figure with what is under it, as every view shows it. */
export interface FigureNode {
  readonly figure: Figure;
  /** One entry for each way in which the whole is split, in order of the text. */
  readonly splits: readonly Split[];
  /** The text's words around it, of a part that would be called as its whole or a sibling. */
  readonly words?: string;
}

export interface Split {
  readonly group: string | null;
  readonly parts: readonly FigureNode[];
  /** The sum over these parts, if it was checked. */
  readonly check: Check | null;
}

/** All figures as trees, in order of the text. */
export function figureForest(reading: Reading): readonly FigureNode[] {
  const shown = withoutRepeats(reading);
  const ids = new Set(shown.map((figure) => figure.id));
  const roots = shown.filter((figure) => figure.partOf === null || !ids.has(figure.partOf));
  const parts = groupBy(shown, (figure) => figure.partOf);
  return roots.map((figure) => grow(figure, parts, reading, new Set()));
}

/** The tree under one figure. */
export function figureNode(reading: Reading, figure: Figure): FigureNode {
  const parts = groupBy(withoutRepeats(reading), (other) => other.partOf);
  return grow(figure, parts, reading, new Set());
}

/** Leaves out what repeats an earlier figure; but a sum that counts one would not come out without it. */
function withoutRepeats({ figures, checks }: Reading): readonly Figure[] {
  const terms = new Set(checks.flatMap(({ exhaustive, parts }) => (exhaustive ? parts : [])));
  return figures.filter(({ id, repeatOf }) => repeatOf === null || terms.has(id));
}

function grow(
  figure: Figure,
  parts: ReadonlyMap<string | null, readonly Figure[]>,
  reading: Reading,
  above: ReadonlySet<string>,
): FigureNode {
  const path = new Set(above).add(figure.id);
  const under = (parts.get(figure.id) ?? []).filter((part) => !path.has(part.id));
  const splits = [...groupBy(under, (part) => part.group)].map(([group, members]) => ({
    group,
    parts: members.map((part) => ({
      ...grow(part, parts, reading, path),
      words: partWords(part, figure, members, reading.article.text),
    })),
    check: reading.checks.find((check) => check.whole === figure.id && sharesParts(check, members)) ?? null,
  }));
  return { figure, splits };
}

function sharesParts(check: Check, members: readonly Figure[]): boolean {
  return members.some((member) => check.parts.includes(member.id));
}
