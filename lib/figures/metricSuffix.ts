/** The end of the name of a change against the year (同比) or the month (环比) before. */
export const AGAINST_PERIOD = /_(?:yoy|mom)$/u;

/** The end of the name of any change. */
export const ANY_CHANGE = /_(?:change|yoy|mom)$/u;
