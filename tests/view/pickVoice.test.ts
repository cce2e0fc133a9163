import { expect, test } from 'vitest';
import { pickVoice, type Voice } from '../../lib/view/pickVoice';

function voice(lang: string, parts: Partial<Voice> = {}): Voice {
  return { lang, localService: true, default: false, ...parts };
}

test('a voice that would send the text to a server is never taken', () => {
  expect(pickVoice([voice('zh-CN', { localService: false })], 'zh-Hans')).toBeNull();
});

test('a text in a language that nobody speaks stays silent', () => {
  expect(pickVoice([voice('en-US'), voice('zh-CN')], 'ja')).toBeNull();
  expect(pickVoice([], 'zh-Hans')).toBeNull();
});

test('the script decides the region', () => {
  const voices = [voice('en-US'), voice('zh-HK'), voice('zh-TW'), voice('zh_CN')];
  expect(pickVoice(voices, 'zh-Hans')?.lang).toBe('zh_CN');
  expect(pickVoice(voices, 'zh-Hant')?.lang).toBe('zh-TW');
  expect(pickVoice([voice('zh-HK'), voice('zh-CN')], 'zh-Hant')?.lang).toBe('zh-HK');
});

test('Mandarin goes by two names; Cantonese only if there is nothing else', () => {
  expect(pickVoice([voice('yue-HK'), voice('cmn')], 'zh-Hans')?.lang).toBe('cmn');
  expect(pickVoice([voice('yue-HK')], 'zh-Hant')?.lang).toBe('yue-HK');
});

test('of equals the reader’s own default speaks', () => {
  const [first, second] = [voice('en-GB'), voice('en-GB', { default: true })];
  expect(pickVoice([first, second], 'en')).toBe(second);
});
