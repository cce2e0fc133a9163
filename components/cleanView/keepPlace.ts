/** Remembers where the reader is on a page: scroll, focus and selection. Returns what puts them back, if they have moved. */
export function keepPlace(document: Document): () => void {
  const view = document.defaultView;
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  const focused = document.activeElement;
  const ranges = selectedRanges(document).map((range) => range.cloneRange());
  return () => {
    if (focused instanceof HTMLElement && focused !== document.body && document.activeElement !== focused) {
      focused.focus({ preventScroll: true });
    }
    if (!sameRanges(ranges, selectedRanges(document))) {
      const selection = document.getSelection();
      selection?.removeAllRanges();
      for (const range of ranges) selection?.addRange(range);
    }
    if (view && (view.scrollX !== scroll.left || view.scrollY !== scroll.top)) {
      view.scrollTo({ ...scroll, behavior: 'instant' });
    }
  };
}

function selectedRanges(document: Document): readonly Range[] {
  const selection = document.getSelection();
  return selection ? Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i)) : [];
}

function sameRanges(before: readonly Range[], after: readonly Range[]): boolean {
  return (
    before.length === after.length &&
    before.every((range, i) => {
      const other = after[i];
      return (
        other !== undefined &&
        range.startContainer === other.startContainer &&
        range.startOffset === other.startOffset &&
        range.endContainer === other.endContainer &&
        range.endOffset === other.endOffset
      );
    })
  );
}
