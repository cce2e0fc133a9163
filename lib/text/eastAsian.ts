/** Any sign of East Asian scripts and their marks, with much else that stands behind them in Unicode: a text without one has no Chinese. */
export const EAST_ASIAN = /[\u2e80-\uffff]/;
