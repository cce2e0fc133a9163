import { textBefore } from '../../../text/beside';
import { wordSet } from '../../wordSet';
import { countyOf } from '../places/findSpot';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';

/** Units of what is measured at a place, not summed over several. */
const MEASURED: ReadonlySet<string> = wordSet('level length temperature speed');

/** The place of a phrase. */
type Named = Pick<Phrase, 'place' | 'placeText' | 'placeSpan' | 'placeExtended' | 'placeKnownTo'>;

interface Shared {
  readonly others: readonly Named[];
  /** What the last of the row is, where the phrase does not say so itself. */
  readonly last: Named | null;
}

const NONE: Shared = { others: [], last: null };

/** 甲县、乙县3级, 甲区、乙区雨量超过50毫米, 甲、乙等地将达42℃: a measure that several places have in common is each one's own. */
export function sharedPlaces(state: ReaderState, token: NumberToken, phrase: Phrase): Shared {
  if (state.epidemic || !MEASURED.has(token.unit?.class ?? '')) return NONE;
  // 甲站及乙站分别录得83及79公里: one for each of them, in turn.
  if (phrase.marks.has('resp')) return NONE;
  if (!phrase.place) return shortNames(state);
  const names = state.pending.map((name) => state.phrase(name));
  const onlyPlaces = names.every((name) => name.place && name.metrics.length === 0 && name.text === '');
  // 甲区、乙区出现大暴雨，最大雨量在丙镇，为90毫米: told of them in a clause of its own.
  const from = state.pending.at(-1)?.at(-1)?.end ?? state.at;
  const together = !state.folded.slice(from, state.at).includes(',');
  return onlyPlaces && together ? { others: names.map(placeOnly), last: null } : NONE;
}

function placeOnly({ place, placeText, placeSpan, placeExtended, placeKnownTo }: Phrase): Named {
  return { place, placeText, placeSpan, placeExtended, placeKnownTo };
}

const ROW =
  /(?:^|[,。;:])(?:其中)?([一-龥]{2,4}(?:、[一-龥]{2,4}){1,7})等(?:地|区县)?[^、,。;\d]{0,8}(?:\d+-)?$/;

/** Counties that go without their ending. */
function shortNames(state: ReaderState): Shared {
  const lead = textBefore(state.folded, state.at, 48);
  const row = ROW.exec(lead)?.[1];
  if (row === undefined) return NONE;
  let start = state.at - lead.length + lead.lastIndexOf(row);
  const named = row.split('、').flatMap((text) => {
    const at = start;
    start += text.length + 1;
    const place = countyOf(state, text);
    const end = at + text.length;
    const span: readonly [number, number] = [at, end];
    const said = { place, placeText: text, placeSpan: span, placeExtended: false, placeKnownTo: end };
    return place ? [said] : [];
  });
  return named.length === row.split('、').length
    ? { others: named.slice(0, -1), last: named.at(-1) ?? null }
    : NONE;
}
