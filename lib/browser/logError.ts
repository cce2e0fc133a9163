/** What nobody can do anything about, for whoever reports it: the last thing that a promise is given which nobody waits for. */
export function logError(error: unknown): void {
  console.error(String(error));
}
