import { describe, expect, it } from 'vitest';
import { findStatements } from '../../lib/detect/findStatements';

const numbersAt = (text: string, places: readonly number[]) =>
  places.map((at) => /^[\d.,]+|^\S+/u.exec(text.slice(at))?.[0]);

function chinese(text: string) {
  const { statements, others } = findStatements(text, 'chinese');
  return {
    statements: numbersAt(
      text,
      statements.map(({ at }) => at),
    ),
    others: numbersAt(text, others),
    kinds: statements[0]?.kinds,
  };
}

function english(text: string) {
  const { statements, others } = findStatements(text.toLowerCase(), 'english');
  return {
    statements: numbersAt(
      text,
      statements.map(({ at }) => at),
    ),
    others: numbersAt(text, others),
    kinds: statements[0]?.kinds,
  };
}

describe('findStatements in Chinese', () => {
  it('takes numbers beside what bulletins count, before or after it', () => {
    expect(chinese('转移安置213人,有17间房屋倒塌。买了5个苹果')).toMatchObject({
      statements: ['213', '17'],
      others: ['5'],
    });
  });

  it('leaves out dates, times, durations and ages', () => {
    expect(chinese('2023年5月6日7时8分,死者9岁,隔离14天,观察3个小时,病例第2周')).toMatchObject({
      statements: [],
      others: [],
    });
  });

  it('carries the metric on through a list of the same unit, but not beyond its end', () => {
    expect(chinese('受伤30人,甲镇12人,乙镇18人').statements).toEqual(['30', '12', '18']);
    const far = `受伤30人。${'此后没有别的消息。'.repeat(20)}到场12人`;
    expect(chinese(far)).toMatchObject({ statements: ['30'], others: ['12'] });
    expect(chinese('受伤30人,此外甲镇的集市上还摆着12个')).toMatchObject({
      statements: ['30'],
      others: ['12'],
    });
  });

  it('does not reach across the end of a sentence', () => {
    expect(chinese('他谈到死亡。7本书在架上')).toMatchObject({ statements: [], others: ['7'] });
  });

  it('takes a denial for a statement only beside something that bulletins count', () => {
    expect(chinese('当日无新增确诊病例').statements).toHaveLength(1);
    expect(chinese('这家店没有新增菜品').statements).toEqual([]);
  });

  it('knows a unit that only one kind uses, and zeros that are words', () => {
    expect(chinese('甲市4例')).toMatchObject({ statements: ['4'], kinds: ['epidemic'] });
    expect(findStatements('全县无新增确诊病例', 'chinese').statements.map(({ at }) => at)).toEqual([2]);
  });

  it('reads Chinese numerals only before a unit', () => {
    expect(chinese('十二人受伤,一起看书').statements).toEqual(['十二人受伤,一起看书']);
  });

  it('takes the cells of a table whose head names what is counted', () => {
    expect(chinese('地区\t确诊\n甲市\t9\n乙市\t12').statements).toEqual(['9', '12']);
    expect(chinese('地区\t单价\n甲市\t9\n乙市\t12')).toMatchObject({ statements: [], others: ['9', '12'] });
  });
});

describe('findStatements in English', () => {
  it('takes digits and words beside what bulletins count', () => {
    expect(english('Four people were injured and 1,200 homes flooded. He bought 7 apples.')).toMatchObject({
      statements: ['Four', '1,200'],
      others: ['7'],
    });
  });

  it('takes changes in per cent, but not those of shares and profits', () => {
    expect(
      english('Dwelling approvals rose 3.1% in October, 2% more than last year. Acme’s profit fell 4%.'),
    ).toMatchObject({ statements: ['3.1', '2'], others: ['4'], kinds: ['economy'] });
  });

  it('leaves out dates, years, times, durations and ages', () => {
    expect(
      english(
        'On 3 May 2021 at 5pm, after 12 days, cases rose. A 40-year-old died on June 9, 2021, aged 71.',
      ),
    ).toMatchObject({ statements: [], others: [] });
  });

  it('follows a list that opens each line with a number', () => {
    expect(
      english('31 new cases were found:\nNine in Ashford\nOne in Bexley\n2 in Corby').statements,
    ).toEqual(['31', 'Nine', 'One', '2']);
  });

  it('does not reach across the end of a sentence', () => {
    expect(english('We counted the dead. Seven chairs stood there.')).toMatchObject({
      statements: [],
      others: ['Seven'],
    });
  });
});
