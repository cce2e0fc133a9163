/** Pieces that the patterns of numbers are built of. */

/** A blank of any kind that pages put between a number and its word. */
export const S = '[ \\u00a0\\u202f]';
export const W =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
/** A number in digits or words. */
export const N = `(?:\\d[\\d,.]{0,14}|${W})`;
export const DAY = '[0-3]?\\d(?:st|nd|rd|th)?';
export const TO = `(?:${S}?[-–—/]${S}?|${S}(?:to|and|or|until|through)${S})`;
export const UNIT_OF_TIME =
  '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|weekends?)';
