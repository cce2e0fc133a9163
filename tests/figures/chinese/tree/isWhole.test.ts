import { describe, expect, it } from 'vitest';
import { lines, sums } from '../lines';

describe('which lists are whole', () => {
  it('shows a list of places that misses its whole by a little', () => {
    const text = '海南省新增确诊病例100例，其中海口市60例、三亚市30例、儋州市8例。';
    expect(sums(text)).toEqual(['98≠100']);
  });

  it('leaves ways to be found that are not all told', () => {
    const text = '海南省新增确诊病例226例，其中隔离管控发现200例、主动就诊发现12例、社区筛查发现5例。';
    expect(sums(text)).toEqual([]);
  });

  it('doubts a list in which names share a number, where another name would make the difference', () => {
    const text = '海南省新增确诊病例60例，其中海口市50例、三亚市4例、儋州市和文昌市各2例。';
    expect(sums(text)).toEqual([]);
  });

  it('tells a fault of the number that its parts stand behind', () => {
    const text = '海南新增确诊病例100例\n海南省新增确诊病例100例，其中海口市60例、三亚市30例、儋州市8例。';
    expect(sums(text)).toEqual(['98≠100']);
  });
});

describe('what became of people', () => {
  it('makes all of those on board', () => {
    const text = '舟山市一艘渔船翻沉，船上16人，至上午救起15人，1人失踪。';
    expect(lines(text).slice(1)).toEqual([
      'rescued 15 cumulative - 舟山市 < on_board 16',
      'missing 1 cumulative - 舟山市 < on_board 16',
    ]);
    expect(sums(text)).toEqual(['16=16']);
  });

  it('is told of the injured by condition', () => {
    const text = '长沙市一起事故共87人受伤，年龄由17岁至80岁，3人危殆、8人情况严重、76人稳定。';
    expect(sums(text)).toEqual(['87=87']);
  });
});
