import { useStore } from 'zustand';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import { FONTS, type RangedSetting, THEMES } from '../../lib/view/displaySettings';
import { Switch } from '../shared/Switch';
import { useStrings } from '../shared/strings';
import { ChoiceChips } from './ChoiceChips';
import { fontName, themeName } from './displayNames';
import { RangeField } from './RangeField';

/** The controls of the clean view's look, the same in its panel and on the options page. */
export function DisplayControls({ store }: { readonly store: DisplayStore }) {
  const { t, language } = useStrings();
  const display = useStore(store);
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
      <ChoiceChips
        name="theme"
        label={t('display.theme')}
        choices={THEMES.map((theme) => ({ value: theme, label: themeName(theme, t) }))}
        value={display.theme}
        onChange={(theme) => store.setState({ theme })}
      />
      <ChoiceChips
        name="font"
        label={t('display.font')}
        choices={FONTS.map((font) => ({ value: font, label: fontName(font, t) }))}
        value={display.font}
        onChange={(font) => store.setState({ font })}
      />
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
