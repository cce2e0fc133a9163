export interface QuickLook {
  readonly likely: boolean;
  /** 0..1 */
  readonly score: number;
}

/** A cheap look at the raw page, for the script that is paid for on every page. */
export function looksLikeBulletin(document: Document): QuickLook {
  const sample = (document.body?.textContent ?? '').slice(0, 20_000);
  const counts = sample.match(/\d ?[例人宗名级]/g)?.length ?? 0;
  const score = Math.min(1, counts / 8);
  return { likely: score >= 0.5, score };
}
