/**
 * Puts text on the clipboard, without any permission: it has to be called from a press. On a page without TLS, or one whose policy keeps
 * the clipboard from its own scripts, the platform offers us nothing but the command of old.
 * @param layer takes a field for a moment; the focus goes back to where it was
 * @returns false if the text is not there
 */
export async function copyPlain(text: string, layer: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, layer);
  }
}

function copyByCommand(text: string, layer: HTMLElement): boolean {
  const { ownerDocument: document } = layer;
  const root = layer.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  let copied = false;
  const give = (event: ClipboardEvent) => {
    // Pages that forbid copying, or add their own line to it, listen further out.
    event.stopPropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  field.addEventListener('copy', give, { once: true });
  layer.append(field);
  field.focus({ preventScroll: true });
  field.select();
  document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
