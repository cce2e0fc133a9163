/** How the clean view looks and sounds: all that a reader can set about it. */
export interface DisplaySettings {
  readonly theme: Theme;
  readonly font: Font;
  /** px */
  readonly size: number;
  /** Multiple of the size. */
  readonly lineHeight: number;
  /** Width of the column in em of the text: for Chinese the number of characters in a line. */
  readonly width: number;
  /** em */
  readonly letterSpacing: number;
  /** First line of a paragraph set in by two characters (首行缩进); for Chinese and Japanese text only. */
  readonly indent: boolean;
  /** Speed of reading aloud, 1 is the voice's own. */
  readonly speechRate: number;
}

export const THEMES = ['system', 'light', 'dark', 'sepia', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const FONTS = ['sans', 'serif', 'kai'] as const;
export type Font = (typeof FONTS)[number];

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export type RangedSetting = 'size' | 'lineHeight' | 'width' | 'letterSpacing' | 'speechRate';

/** Below 14 px strokes of dense Han characters run together; past 36 px a phone shows six in a line. */
export const RANGES: Readonly<Record<RangedSetting, Range>> = {
  size: { min: 14, max: 36, step: 1 },
  lineHeight: { min: 1.4, max: 2.6, step: 0.05 },
  width: { min: 24, max: 60, step: 1 },
  letterSpacing: { min: 0, max: 0.2, step: 0.01 },
  speechRate: { min: 0.5, max: 2, step: 0.25 },
};

export const DEFAULT_DISPLAY: DisplaySettings = {
  theme: 'system',
  font: 'sans',
  size: 18,
  lineHeight: 1.85,
  width: 38,
  letterSpacing: 0,
  indent: true,
  speechRate: 1,
};

/**
 * Display settings from anything: what is missing or makes no sense is the default, a number out of range goes to the nearest end.
 * Never throws.
 */
export function parseDisplay(value: unknown): DisplaySettings {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return {
    theme: THEMES.find((theme) => theme === given.theme) ?? DEFAULT_DISPLAY.theme,
    font: FONTS.find((font) => font === given.font) ?? DEFAULT_DISPLAY.font,
    size: parseRanged('size', given.size),
    lineHeight: parseRanged('lineHeight', given.lineHeight),
    width: parseRanged('width', given.width),
    letterSpacing: parseRanged('letterSpacing', given.letterSpacing),
    indent: typeof given.indent === 'boolean' ? given.indent : DEFAULT_DISPLAY.indent,
    speechRate: parseRanged('speechRate', given.speechRate),
  };
}

function parseRanged(name: RangedSetting, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULT_DISPLAY[name];
  const { min, max, step } = RANGES[name];
  const stepped = min + Math.round((Math.min(Math.max(value, min), max) - min) / step) * step;
  // Steps of 0.05 do not add up exactly in binary; what is stored should be what is shown.
  return Math.min(max, Number(stepped.toFixed(4)));
}
