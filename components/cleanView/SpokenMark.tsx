import { useEffect, useState } from 'react';
import { scrollBehavior } from '../shared/scrollBehavior';

interface SpokenMarkProps {
  /** What the mark is drawn in; its own position is the origin. */
  readonly article: HTMLElement;
  readonly range: Range;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Boxes behind the lines of the sentence being said. Not a CSS highlight: the page's scripts can list those, and a range in
 * one would hand them the closed shadow root.
 */
export function SpokenMark({ article, range }: SpokenMarkProps) {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);

  useEffect(() => {
    const measure = () => setBoxes(boxesOf(range, article));
    // Another size or font moves every line.
    const resized = new ResizeObserver(measure);
    resized.observe(article);
    measure();
    return () => resized.disconnect();
  }, [article, range]);

  useEffect(() => {
    const line = range.startContainer.parentElement;
    const spoken = range.getBoundingClientRect();
    const seen = article.closest('.columns')?.getBoundingClientRect();
    if (!seen || spoken.height === 0) return;
    if (spoken.top < seen.top || Math.min(spoken.bottom, spoken.top + seen.height / 2) > seen.bottom) {
      line?.scrollIntoView({ block: 'center', behavior: scrollBehavior() });
    }
  }, [article, range]);

  return (
    <div aria-hidden="true" className="spoken" data-testid="spoken">
      {boxes.map((box) => (
        <span key={`${box.left} ${box.top}`} style={box} />
      ))}
    </div>
  );
}

function boxesOf(range: Range, article: HTMLElement): readonly Box[] {
  const origin = article.getBoundingClientRect();
  const boxes = [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, width, height }) => ({
      left: left - origin.left,
      top: top - origin.top,
      width,
      height,
    }));
  return boxes.filter((box, i) => boxes.findIndex((other) => sameBox(box, other)) === i);
}

function sameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top;
}
