import type { Font, Theme } from '../../lib/view/displaySettings';
import type { Strings } from '../../lib/view/strings';

/** What a theme is called. */
export function themeName(theme: Theme, t: Strings['t']): string {
  switch (theme) {
    case 'system':
      return t('display.themes.system');
    case 'light':
      return t('display.themes.light');
    case 'dark':
      return t('display.themes.dark');
    case 'sepia':
      return t('display.themes.sepia');
    case 'contrast':
      return t('display.themes.contrast');
  }
}

/** What a font is called. */
export function fontName(font: Font, t: Strings['t']): string {
  switch (font) {
    case 'sans':
      return t('display.fonts.sans');
    case 'serif':
      return t('display.fonts.serif');
    case 'kai':
      return t('display.fonts.kai');
  }
}
