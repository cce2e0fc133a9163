/** Whether two dates can be of one count: 13日 in a headline is 12日20时至13日20时 in the text. */
export function isSameDay(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const windows = [a, b].filter((date) => date.includes('/'));
  return windows.length === 1 && lastDay(a) === lastDay(b);
}

function lastDay(date: string): string {
  return date.slice(date.lastIndexOf('/') + 1).replace(/T.*$/, '');
}
