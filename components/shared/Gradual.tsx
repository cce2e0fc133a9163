import { memo, type ReactNode, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Slice, slicesOf } from '../../lib/view/slicesOf';

interface GradualProps<Item> {
  readonly items: readonly Item[];
  /** An item's share of the work; see `slicesOf`. An item that weighs more than a slice should have a `Gradual` inside. */
  readonly weigh?: (item: Item) => number;
  /** Items that are wanted now, wherever they stand. */
  readonly wanted?: ReadonlySet<Item>;
  /** All is wanted now: it is to be printed, searched or read aloud. */
  readonly whole?: boolean;
  /** Draws one item under a key; another function draws everything anew. */
  readonly draw: (item: Item, key: number) => ReactNode;
}

/**
 * A list that may be long beyond measure: its first slice is drawn at once, the rest slice by slice when the browser is idle. In the end all of it is there, to be searched, selected and heard like any other.
 */
export function Gradual<Item>({ items, weigh = one, wanted, whole = false, draw }: GradualProps<Item>) {
  const slices = useMemo(() => slicesOf(items, weigh), [items, weigh]);
  const [drawn, setDrawn] = useState(1);
  const isWhole = whole || drawn >= slices.length;
  useEffect(
    () => (isWhole ? undefined : whenIdle(() => flushSync(() => setDrawn((count) => count + 1)))),
    [isWhole],
  );
  const isWanted = (item: Item) => wanted?.has(item) ?? false;
  return slices.map((slice, i) =>
    whole || i < drawn || slice.items.some(isWanted) ? (
      <DrawnSlice key={slice.first} slice={slice} draw={draw as Draw} />
    ) : null,
  );
}

/** ms until something is drawn on a page that is never idle. */
const IN_TIME = { timeout: 250 };

/** Draws again and again as long as the browser has nothing else to do. @returns what ends it */
function whenIdle(drawMore: () => void): () => void {
  let ended = false;
  let handle = requestIdleCallback(onIdle, IN_TIME);
  function onIdle(deadline: IdleDeadline) {
    do drawMore();
    while (!ended && deadline.timeRemaining() > 0);
    if (!ended) handle = requestIdleCallback(onIdle, IN_TIME);
  }
  return () => {
    ended = true;
    cancelIdleCallback(handle);
  };
}

type Draw = (item: unknown, key: number) => ReactNode;

/** Kept as it is while the rest of the list grows. */
const DrawnSlice = memo(({ slice, draw }: { readonly slice: Slice<unknown>; readonly draw: Draw }) =>
  slice.items.map((item, i) => draw(item, slice.first + i)),
);

const one = () => 1;
