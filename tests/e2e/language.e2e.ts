import { expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { SAMPLE, startSession } from './lib/session';

test.each(BROWSER_NAMES)('the popup and the clean view speak Chinese in %s', async (name) => {
  const session = await startSession(name, { locale: 'zh_CN' });
  try {
    await session.visit(SAMPLE);
    const popup = await session.press();
    const shown = await popup.evaluate(() => ({
      lang: document.documentElement.lang,
      kind: document.querySelector('[data-testid=kind]')?.textContent,
      sum: document.querySelector('[data-testid=sum] .sum-verdict')?.textContent,
    }));
    expect(shown).toEqual({ lang: 'zh-CN', kind: '疫情通报', sum: '合计相符' });
    await popup.click('[data-testid=clean-view-switch]');
    const view = session.browser.inShadowOf('jingdu-view');
    await view.waitFor((root) => root.querySelector('dialog')?.open);
    expect(
      await view.evaluate((root) => root.querySelector('[data-testid=close]')?.textContent?.trim()),
    ).toBe('关闭 Esc');
  } finally {
    await session.end();
  }
});
