// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { speakSentences } from '../../components/cleanView/speakSentences';

interface Spoken {
  readonly text: string;
  readonly rate: number;
  onend(): void;
  onerror(): void;
}

/** An engine that says nothing until it is told that it has. */
const engine = {
  spoken: [] as Spoken[],
  cancelled: 0,
  speak(utterance: Spoken) {
    engine.spoken.push(utterance);
  },
  cancel() {
    engine.cancelled += 1;
  },
};

class Utterance {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

vi.stubGlobal('speechSynthesis', engine);
vi.stubGlobal('SpeechSynthesisUtterance', Utterance);

const voice = { lang: 'zh-CN' } as SpeechSynthesisVoice;

function speak(sentences: readonly string[], first = 0) {
  const begun: number[] = [];
  const onEnd = vi.fn();
  const stop = speakSentences(sentences, first, {
    voice,
    rate: 1.5,
    onSentence: (i) => begun.push(i),
    onEnd,
  });
  return { begun, onEnd, stop };
}

beforeEach(() => {
  engine.spoken = [];
  engine.cancelled = 0;
});

describe('speakSentences', () => {
  test('says one sentence after the other, each once the last has ended', () => {
    const { begun, onEnd } = speak(['一', '二']);
    expect(engine.spoken.map(({ text, rate }) => [text, rate])).toEqual([['一', 1.5]]);
    engine.spoken[0]?.onend();
    expect(begun).toEqual([0, 1]);
    expect(onEnd).not.toHaveBeenCalled();
    engine.spoken[1]?.onend();
    expect(onEnd).toHaveBeenCalledOnce();
    expect(engine.spoken.length).toBe(2);
  });

  test('goes on from a sentence', () => {
    expect(speak(['一', '二', '三'], 2).begun).toEqual([2]);
  });

  test('says nothing more once it is stopped, whatever the engine reports', () => {
    const { begun, onEnd, stop } = speak(['一', '二']);
    stop();
    expect(engine.cancelled).toBe(2); // before it began, and now
    engine.spoken[0]?.onerror();
    engine.spoken[0]?.onend();
    expect(begun).toEqual([0]);
    expect(onEnd).not.toHaveBeenCalled();
  });

  test('ends when the voice fails', () => {
    const { onEnd } = speak(['一', '二']);
    engine.spoken[0]?.onerror();
    expect(onEnd).toHaveBeenCalledOnce();
  });
});
