/**
 * Ends the view when the page takes its element out, or puts another document in its place: nothing of us goes on unseen.
 * @param signal ends the watch
 */
export function endWithHost(host: Element, signal: AbortSignal, end: () => void): void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected) end();
  });
  for (const place of [host.ownerDocument, host.parentNode]) {
    if (place) observer.observe(place, { childList: true });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
