import { describe, expect, it } from 'vitest';
import { seedRule, slots } from '../pollute/injectTitle';
import { insertPieces } from '../pollute/polluted';
import { readFromTitle } from '../pollute/readFromTitle';

/** The twelfth word of this title has the number that a line break has among the marks. */
const TITLE = '桃坞老茶馆重新点灯迎客早市';
const PIECES = ['桃坞老茶', '馆重新', '点灯', '迎客', '早', '市'];

describe('a proved machine that is followed', () => {
  it('takes no line break for a piece', () => {
    const clean =
      '入冬以后天黑得快，河边少有人走，掌柜把炉子搬到门口，水烧了三壶，说书人坐在窗下，听的有二十来个，孩子趴在栏杆上，外面下着雨，有人披着蓑衣，鞋底都是泥，跑堂拿毛巾去擦，他学得很快，账本放在柜上，谁都能翻，那一页写着旧年的事，字已经淡了，末了一位起身付钱，天也放晴了。\n桥那头有人唱歌，听不清词，船都靠了岸。';
    const end = clean.indexOf('。\n');
    const places = slots(clean, seedRule(6, 60)).filter((place) => place <= end);
    const inserts = places.slice(-16).map((at, i) => ({ at, piece: PIECES[i % 6] ?? '' }));
    const { text } = insertPieces(TITLE, clean, inserts);
    expect(readFromTitle(TITLE, text).text).toBe(clean);
  });
});
