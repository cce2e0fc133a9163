import { createContext, type RefObject, useContext } from 'react';

const LayerContext = createContext<RefObject<HTMLElement | null> | null>(null);

export const LayerProvider = LayerContext.Provider;

/**
 * Where tips and panels are put: inside the dialog. The library's own choice, the page's body, lies under the top layer and
 * outside of the closed shadow root.
 * @throws Error outside of a LayerProvider
 */
export function useLayer(): RefObject<HTMLElement | null> {
  const layer = useContext(LayerContext);
  if (!layer) throw new Error('useLayer stands outside of a LayerProvider');
  return layer;
}
