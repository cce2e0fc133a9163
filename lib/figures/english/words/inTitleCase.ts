/** "SOUTH KOREA" as it is written elsewhere. */
export function inTitleCase(name: string): string {
  return name.replace(
    /(\p{L})([\p{L}’']*)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}
