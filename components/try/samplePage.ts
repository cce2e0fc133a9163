/** The address of the sample page in the reader's language; each is told, and was polluted, in its own. */
export function samplePage(language: string): string {
  if (language === 'zh-TW') return '/sample/bulletin-zh-TW.html';
  return language.startsWith('zh') ? '/sample/bulletin.html' : '/sample/bulletin-en.html';
}
