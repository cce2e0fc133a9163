import { useId } from 'react';
import { useStore } from 'zustand';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import { FONTS, type RangedSetting, THEMES } from '../../lib/view/displaySettings';
import { Switch } from '../shared/Switch';
import { useStrings } from '../shared/strings';
import { fontName, themeName } from './displayNames';
import { RangeField } from './RangeField';

/**
 * The controls of the clean view's look, the same in its panel and on the options page. All of them are the platform's own
 * (radio, range, checkbox): they bring keyboard, touch and assistive technology along in a shadow root as anywhere.
 */
export function DisplayControls({ store }: { readonly store: DisplayStore }) {
  const { t, language } = useStrings();
  const display = useStore(store);
  const id = useId();
  const ranges = [
    { name: 'size', label: t('display.size'), show: (value) => t('display.px', [number(value)]) },
    { name: 'lineHeight', label: t('display.lineHeight'), show: (value) => number(value) },
    { name: 'width', label: t('display.width'), show: (value) => t('display.characters', [number(value)]) },
    { name: 'letterSpacing', label: t('display.letterSpacing'), show: (value) => percent(value) },
  ] satisfies readonly { name: RangedSetting; label: string; show: (value: number) => string }[];

  const number = (value: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  const percent = (value: number) => new Intl.NumberFormat(language, { style: 'percent' }).format(value);

  return (
    <div className="display-controls">
      <fieldset className="chips" data-testid="themes">
        <legend>{t('display.theme')}</legend>
        {THEMES.map((theme) => (
          <label key={theme} className="chip" data-theme-sample={theme}>
            <input
              type="radio"
              name={`${id}-theme`}
              value={theme}
              checked={display.theme === theme}
              onChange={() => store.setState({ theme })}
            />
            <span className="swatch" aria-hidden="true" />
            {themeName(theme, t)}
          </label>
        ))}
      </fieldset>
      <fieldset className="chips" data-testid="fonts">
        <legend>{t('display.font')}</legend>
        {FONTS.map((font) => (
          <label key={font} className="chip" data-font-sample={font}>
            <input
              type="radio"
              name={`${id}-font`}
              value={font}
              checked={display.font === font}
              onChange={() => store.setState({ font })}
            />
            {fontName(font, t)}
          </label>
        ))}
      </fieldset>
      {ranges.map(({ name, label, show }) => (
        <RangeField
          key={name}
          name={name}
          label={label}
          value={display[name]}
          shown={show(display[name])}
          onChange={(value) => store.setState({ [name]: value })}
        />
      ))}
      <Switch
        label={t('display.indent')}
        checked={display.indent}
        testId="indent"
        onChange={(indent) => store.setState({ indent })}
      />
    </div>
  );
}
