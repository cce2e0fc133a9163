import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../lib/detect/guessLanguage';

describe('guessLanguage', () => {
  it('tells the two Chinese scripts apart, whatever the page declares', () => {
    expect(guessLanguage('市气象台今天发布大风预警，请市民注意安全。', 'zh-TW')).toBe('zh-Hans');
    expect(guessLanguage('氣象署今天發布強風特報，請民眾注意安全。', 'zh-CN')).toBe('zh-Hant');
    expect(guessLanguage('市气象台今天发布大风预警，请市民注意安全。', 'en')).toBe('zh-Hans');
  });

  it('believes the page where the characters are common to both scripts', () => {
    expect(guessLanguage('大雨', 'zh-Hant')).toBe('zh-Hant');
    expect(guessLanguage('大雨', 'zh-HK')).toBe('zh-Hant');
    expect(guessLanguage('大雨', '')).toBe('zh-Hans');
  });

  it('takes numbers and Latin names in a Chinese text for what they are', () => {
    expect(guessLanguage('COVID-19 XBB.1.9 变异株 576 例，Omicron BA.2 占 92.3%', '')).toBe('zh-Hans');
  });

  it('sees through single letters strewn over a forum text', () => {
    expect(guessLanguage('w7 K% q! 周日下午3点比赛 t s# P0 开始 v W$ x 门票 b n m& 售完 j k u', '')).toBe(
      'zh-Hans',
    );
  });

  it('knows Japanese by its kana', () => {
    expect(guessLanguage('昨日、県内で新たに三十人の感染が確認されました。', 'zh')).toBe('ja');
    expect(guessLanguage('这家店叫“さくら”，开在学校门口，老板说生意一直很好，每天都有回头客。', 'ja')).toBe(
      'zh-Hans',
    );
  });

  it('knows English by its commonest words and leaves other languages to the page', () => {
    expect(guessLanguage('The ministry said on Friday that four people had died in the storm.', 'de')).toBe(
      'en',
    );
    expect(
      guessLanguage('O ministério informou nesta sexta-feira que quatro pessoas morreram.', 'pt-BR'),
    ).toBe('pt-BR');
    expect(guessLanguage('O ministério informou que quatro pessoas morreram.', 'en')).toBe('und');
    expect(guessLanguage('O ministério informou que quatro pessoas morreram.', 'not a tag')).toBe('und');
    expect(guessLanguage('Four people had died in the storm, the ministry said.', '')).toBe('en');
    expect(guessLanguage('Министерство сообщило о четырёх погибших.', 'ru')).toBe('ru');
    expect(guessLanguage('Министерство сообщило о четырёх погибших.', '')).toBe('und');
  });

  it('takes a list of English labels for English where nothing speaks against it', () => {
    const list = 'Deaths: 3. Injured: 12. Homes destroyed: 40. Crews: six. Containment: 20%.';
    expect(guessLanguage(list, '')).toBe('en');
    expect(guessLanguage(list, 'es')).toBe('es');
    expect(guessLanguage('', '')).toBe('und');
  });
});
