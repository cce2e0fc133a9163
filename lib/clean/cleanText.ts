import { cleanArticle } from '../cleanArticle';
import type { Draft, TitleReading } from '../draft';
import type { Failure } from '../reading';
import { type Cut, mergeCuts, trimText } from '../text/cuts';
import { EAST_ASIAN } from '../text/eastAsian';
import { inPieces, type Work } from '../work';
import { CLEANERS } from './cleaners';
import { findLeakedReadings } from './findLeakedReadings';
import { findMirrorDamage } from './findMirrorDamage';
import { keepDigits } from './keepDigits';
import { mendTitles } from './mendTitles';
import { restoreTitle } from './restoreTitle';

/**
 * The step: runs every cleaner over the text that the ones before it have left, and restores the title.
 * A cleaner that fails is listed and the rest go on. No cut may lose a digit of the article (`keepDigits`).
 */
export function* cleanText(draft: Draft): Work<Partial<Draft>, Partial<Draft>> {
  if (draft.source.form === 'asIs') return {};
  const failures: Failure[] = [];
  let title = restoreTitle(draft.title);
  // The text is what is left without its empty lines: later offsets have to be mapped through those same cuts.
  let known = cleanArticle(draft);
  const result = () => ({ title, cuts: known.cuts, failures: [...draft.failures, ...failures] });
  let isEastAsian = EAST_ASIAN.test(known.text);
  for (const cleaner of CLEANERS) {
    if (cleaner.isEastAsian && !isEastAsian) continue;
    const { sourceText, cuts, text } = known;
    try {
      const input = { text, title, lang: draft.lang, seams: seamsOf(sourceText, cuts) };
      const found = yield* inPieces(cleaner.find(input));
      if (found.length > 0) {
        const merged = mergeCuts(sourceText, cuts, keepDigits(text, title, found));
        known = cleanArticle({ ...draft, cuts: merged });
        isEastAsian = EAST_ASIAN.test(known.text);
        if (cleaner === findLeakedReadings || cleaner === findMirrorDamage) title = titleOf(draft, merged);
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      failures.push({ step: 'clean', message: `${cleaner.name}: ${message}` });
    }
    yield result();
  }
  return result();
}

/** A mirror damages its titles as it does its texts. */
function titleOf({ title }: Draft, cuts: readonly Cut[]): TitleReading {
  const isMirrored = cuts.some((cut) => cut.applied && cut.kind === 'mirror-damage');
  return restoreTitle(isMirrored ? mendTitles(title) : title);
}

/** Where injected pieces were cut, as offsets in what is left. */
function seamsOf(sourceText: string, cuts: readonly Cut[]): readonly number[] {
  if (!cuts.some((cut) => cut.applied && cut.kind === 'injected')) return [];
  const trimmed = trimText(sourceText, cuts);
  return cuts
    .filter((cut) => cut.applied && cut.kind === 'injected')
    .map((cut) => trimmed.toTrimmed(cut.start));
}
