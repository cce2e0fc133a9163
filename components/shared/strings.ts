import { createContext, useContext } from 'react';
import type { Strings } from '../../lib/view/strings';

const StringsContext = createContext<Strings | null>(null);

export const StringsProvider = StringsContext.Provider;

/** @throws Error outside of a StringsProvider */
export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('useStrings stands outside of a StringsProvider');
  return strings;
}
