import { expect, test } from 'vitest';
import config from '../../wxt.config';

async function policyOf(browser: 'chrome' | 'firefox') {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is a function of the browser');
  const manifest = await config.manifest({
    browser,
    manifestVersion: 3,
    mode: 'production',
    command: 'build',
  });
  const policy = manifest.content_security_policy;
  const text =
    typeof policy === 'object' && 'extension_pages' in policy ? (policy.extension_pages ?? '') : '';
  return new Map(text.split('; ').map((directive) => directive.split(/ (.*)/s) as [string, string]));
}

test.each(['chrome', 'firefox'] as const)(
  '%s: own pages load what is in the package, connect to nothing and make no markup of strings',
  async (browser) => {
    const policy = await policyOf(browser);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.has('connect-src')).toBe(false);
    expect(policy.has('object-src')).toBe(false);
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe('dompurify jingdu-reader');
    const sources = [...policy].flatMap(([, value]) => value.split(' '));
    expect(sources.filter((source) => /\*|https?:|unsafe-eval|blob:/.test(source))).toEqual([]);
  },
);
