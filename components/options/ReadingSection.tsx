import type { CSSProperties } from 'react';
import { useStore } from 'zustand';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import { displayVariables } from '../../lib/view/displayVariables';
import { DisplayControls } from '../display/DisplayControls';
import { ResetDisplay } from '../display/ResetDisplay';
import { useStrings } from '../shared/strings';

/** The clean view's look, with a piece of text that shows it at once. */
export function ReadingSection({ store }: { readonly store: DisplayStore }) {
  const { t, language } = useStrings();
  const display = useStore(store);
  return (
    <>
      <p className="lead">{t('options.reading.lead')}</p>
      <div className="reading">
        <div className="card">
          <DisplayControls store={store} />
          <ResetDisplay store={store} />
        </div>
        <section
          className="card preview"
          aria-label={t('options.reading.preview')}
          data-font={display.font}
          data-indent={display.indent}
          style={displayVariables(display) as CSSProperties}
        >
          <article lang={language}>
            <h3>{t('options.reading.sampleTitle')}</h3>
            <div className="text">
              <p>{t('options.reading.sampleFirst')}</p>
              <p>{t('options.reading.sampleSecond')}</p>
            </div>
          </article>
        </section>
      </div>
    </>
  );
}
