import type { Figure } from '../reading';

/** Parts that come to far more than their whole are rather a list that was read wrongly than a slip of the source. */
const SLIP = 0.25;

/** The same in small numbers. */
const ONE_OR_TWO = 2;

/** Groups that are split by place, as the Chinese reader names them; the English one does not tell what a list is split by. */
const BY_PLACE = /^place\d*$/;

/**
 * Whether parts at places apart come to more than their whole: that is wrong whether they are meant to be all of it or not.
 * Counts of one thing alone are judged, and only where nothing else stands in their list, so that no list of ours that went wrong
 * is laid at the source's door.
 * @param parts one group of the whole's parts
 * @param figures all of them, in the order of the text
 */
export function exceedsWhole(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  if (whole.value === null || parts.length < 2 || ![whole, ...parts].every(isExact)) return false;
  const off = parts.reduce((sum, { value }) => sum + (value ?? 0), 0) - whole.value;
  if (off <= 0 || off > Math.max(ONE_OR_TWO, whole.value * SLIP)) return false;
  if (parts.some(({ value }) => value === off || value === whole.value)) return false;
  return (
    parts.every((part) => BY_PLACE.test(part.group ?? '') && countsTheSame(part, whole)) &&
    areApart(parts) &&
    standAlone(whole, parts, figures)
  );
}

function isExact({ value, valueMax, approx, unit }: Figure): boolean {
  return value !== null && Number.isInteger(value) && valueMax === null && approx === null && unit !== '%';
}

function countsTheSame(part: Figure, whole: Figure): boolean {
  return part.metric === whole.metric && part.scope === whole.scope && part.origin === whole.origin;
}

/** Each at a place of its own, none of them inside another. */
function areApart(parts: readonly Figure[]): boolean {
  return parts.every(
    ({ place, placePath }, at) =>
      place !== null &&
      parts.every(
        (other, i) => i === at || (other.place !== place && !placePath.includes(other.place ?? '')),
      ),
  );
}

/** Behind their whole, with nothing between but what hangs on them. */
function standAlone(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  const last = Math.max(...parts.map(({ start }) => start));
  const known = new Set([whole.id, ...parts.map(({ id }) => id)]);
  const between = figures.filter(({ start }) => start > whole.start && start <= last);
  return (
    parts.every(({ start }) => start > whole.start) &&
    between.every(
      ({ id, partOf }) => known.has(id) || (partOf !== null && partOf !== whole.id && known.has(partOf)),
    )
  );
}
