import { isRecord } from './isRecord';
/**
 * Where a value and what parsing made of it differ.
 * @returns the paths of the smallest differing parts, as `display.size`, in the order of `parsed`; a name that `parsed` does not
 * have counts for nothing
 */
export function differences(given: unknown, parsed: unknown, path = ''): readonly string[] {
  if (!isRecord(given) || !isRecord(parsed)) {
    return JSON.stringify(given) === JSON.stringify(parsed) ? [] : [path];
  }
  return Object.entries(parsed).flatMap(([name, value]) =>
    differences(given[name], value, path === '' ? name : `${path}.${name}`),
  );
}
