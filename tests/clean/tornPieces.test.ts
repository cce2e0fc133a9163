import { describe, expect, it } from 'vitest';
import { findCycle } from '../../lib/clean/titleInjection/cycle/findCycle';
import { tornPieces } from '../../lib/clean/titleInjection/cycle/tornPieces';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { type Field, readField } from '../../lib/clean/titleInjection/readField';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';
import { finish } from '../../lib/work';
import { readFromTitle } from '../pollute/readFromTitle';
import { weave } from '../pollute/woven';

const title = '海岛：全岛新增4例，累计108例';

function fieldOf(text: string): Field {
  const pool = titlePool([title]);
  return readField(readUnits(text, pool.vocabulary), pool);
}

describe('words of the title between a number and its unit', () => {
  const strings = (text: string) => {
    const field = fieldOf(text);
    const names = new Map([...field.pool.vocabulary].map(([word, id]) => [id, word]));
    return tornPieces(text, field).map(({ words }) => words.map((id) => names.get(id)).join(''));
  };

  it("are found once each, in the title's order", () =>
    expect(strings('昨天12累计人上岛，今天3全岛艘船出海，9累计岁也来了，5全岛个没来。')).toEqual([
      '全岛',
      '累计',
    ]));

  it("are none where the title's words stand as anybody puts them", () =>
    expect(strings('全岛新增12例，累计3例；6月累计5人，全岛有7人。')).toEqual([]));
});

it('a search starts from them where nothing else comes round to be seen', () => {
  const parts = [
    '昨天岛上12',
    '个医生去了9',
    '家商店，问起',
    '最近三天的情况，又',
    '看了看5',
    '间仓库，其中2',
    '间没有人。下午',
    '他们回到码头，等',
    '最后一班船，船上有30',
    '个人和7',
    '辆自行车，天黑前',
    '都到了对岸，没有人',
    '觉得累，第二天8',
    '点又要出发',
  ];
  const polluted = weave(['全岛', '累计'], parts);
  expect(finish(findCycle(polluted, fieldOf(polluted)))).not.toBeNull();
  expect(readFromTitle(title, polluted).text).toBe(parts.join(''));
  expect(finish(findCycle(parts.join(''), fieldOf(parts.join(''))))).toBeNull();
});
