import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Strings } from '../../lib/view/strings';
import { StringsProvider } from './strings';

/**
 * Mounts an extension page on its `#root` and tells the document its language.
 * @throws Error if the page has no `#root`
 */
export function mountPage(strings: Strings, content: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  document.documentElement.lang = strings.language;
  createRoot(root).render(
    <StrictMode>
      <StringsProvider value={strings}>{content}</StringsProvider>
    </StrictMode>,
  );
}
