import { createContext, type FocusEvent, type PointerEvent, useContext } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What a tip says: a name, facts beside it, a note below. */
export interface TipContent {
  readonly name: string;
  readonly facts: readonly string[];
  /** '' for none. */
  readonly note: string;
}

/** A tip and what it belongs to. */
interface Tip {
  readonly anchor: Element;
  readonly content: TipContent;
}

/**
 * The one tip that all figures and pieces of a text share. Of the library's own triggers each listens for itself and hears of every
 * change of the tip: with thousands of them in a text, opening it took most of a minute.
 */
export interface Tips {
  readonly shown: StoreApi<Tip | null>;
  /** Shows this one, or none, after so many ms; whatever is asked for until then takes its place. */
  change(tip: (() => Tip) | null, after: number): void;
  /** Leaves what is shown as it is. */
  keep(): void;
}

/** ms that the pointer rests before a tip shows, and that it has to get from there into the tip. */
const BEFORE_TIP = 120;
export const AFTER_TIP = 150;

/** The one tip of a view; nothing is shown at first. */
export function createTips(): Tips {
  const shown = createStore<Tip | null>(() => null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => clearTimeout(timer);
  return {
    shown,
    keep,
    change: (tip, after) => {
      keep();
      const act = () => shown.setState(tip?.() ?? null, true);
      if (after === 0) act();
      else timer = setTimeout(act, after);
    },
  };
}

const TipsContext = createContext<Tips | null>(null);

export const TipsProvider = TipsContext.Provider;

/** @throws Error outside of a TipsProvider */
export function useTips(): Tips {
  const tips = useContext(TipsContext);
  if (!tips) throw new Error('useTips stands outside of a TipsProvider');
  return tips;
}

/**
 * Ties an element to the tip: it shows while the pointer rests on it, or while it has the focus of the keyboard.
 * @returns what to spread on the element
 */
export function useTip(content: () => TipContent) {
  const tips = useTips();
  const tipOf = (anchor: Element) => () => ({ anchor, content: content() });
  return {
    onPointerEnter: ({ pointerType, currentTarget }: PointerEvent) => {
      if (pointerType === 'mouse') tips.change(tipOf(currentTarget), BEFORE_TIP);
    },
    onPointerLeave: () => tips.change(null, AFTER_TIP),
    onPointerDown: () => tips.change(null, 0),
    onFocus: ({ currentTarget }: FocusEvent) => {
      if (currentTarget.matches(':focus-visible')) tips.change(tipOf(currentTarget), 0);
    },
    onBlur: () => tips.change(null, 0),
  };
}
