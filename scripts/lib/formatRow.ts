/** A row of a table of scores as one line. */
export function formatRow(row: Readonly<Record<string, string | number>>): string {
  const cell = (value: string | number) =>
    typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(1) : String(value);
  return Object.entries(row)
    .map(([name, value]) => `${name} ${cell(value)}`)
    .join(' · ');
}
