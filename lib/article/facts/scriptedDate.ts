/** What templates call the time of a page in a script that writes it into an element which a saved page has empty. */
const ASSIGNED =
  /\b(?:var|let|const)\s+(?:ct|(?:ori)?create_?time|publish(?:ed)?_?(?:time|date)|pub_?(?:time|date))\s*=\s*["'](?<value>\d[^"'\n]{7,29})["']/giu;
const SECONDS = /^1\d{9}$/u;
/** Seconds have no zone; the day is that of those who read it. */
const CHINA = 8;

/** Reads the time that a page's own script gives it. @returns a date as it is written there, or null */
export function scriptedDate(document: Document): string | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    for (const { groups } of (script.textContent ?? '').matchAll(ASSIGNED)) {
      const value = groups?.value ?? '';
      if (!SECONDS.test(value)) return value;
      if (/\p{Script=Han}/u.test(document.body?.textContent ?? '')) return inChina(Number(value));
    }
  }
  return null;
}

function inChina(seconds: number): string {
  return new Date((seconds + CHINA * 3600) * 1000).toISOString().replace(/\.\d+Z$/u, '+08:00');
}
