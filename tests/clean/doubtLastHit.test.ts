import { describe, expect, it } from 'vitest';
import { seedRule, slots } from '../pollute/injectTitle';
import { insertPieces } from '../pollute/polluted';
import { readFromTitle } from '../pollute/readFromTitle';

const TITLE = '青石巷最美阳台评选开锣';
const PIECES = ['青石', '巷', '最', '美阳', '台评', '选开', '锣'];
const HEAD =
  '入夏以后天一直很热，花匠每天来两趟，水管从河边接上来，孩子们帮着提桶，老人搬了藤椅出来，猫趴在花盆之间，裁判有五位，其中一位教过画，她看得很慢，每户都要坐一会，主人端茶，也有人端西瓜，记分用的纸贴在门上，谁都可以看，分数差得不多，灯也换过，风小了些，';
const TAIL = '种花的人家有二十年了，去年冬天冻坏过一回，开春又补种，现在满墙都红了。';

describe('the last piece of a run', () => {
  it("is marked where it opens a word of the text's own", () => {
    const clean = `${HEAD}最早${TAIL}`;
    const at = clean.indexOf('最早');
    const places = slots(clean, seedRule(7, 40)).filter((place) => place < at);
    expect(places.length % PIECES.length).toBe(2);
    const inserts = places.map((place, i) => ({ at: place, piece: PIECES[i % PIECES.length] ?? '' }));
    const { text } = insertPieces(TITLE, clean, inserts);
    const cleaned = readFromTitle(TITLE, text);
    expect(cleaned.text).toBe(clean);
    const [marked] = cleaned.cuts.filter(({ applied }) => !applied);
    expect(text.slice(marked?.start, (marked?.end ?? 0) + 1)).toBe('最早');
  });

  it("goes where the text's own word stands whole behind it", () => {
    const clean = `${HEAD}新人${TAIL}`;
    const at = clean.indexOf('新人');
    const places = slots(clean, seedRule(7, 40)).filter((place) => place <= at);
    const inserts = places.map((place, i) => ({ at: place, piece: PIECES[i % PIECES.length] ?? '' }));
    expect(inserts.at(-1)?.piece).toBe('最');
    const cleaned = readFromTitle(TITLE, insertPieces(TITLE, clean, inserts).text);
    expect(cleaned.text).toBe(clean);
  });

  /** Pieces at every slot of a text up to the one before some words, which are its own. */
  function upTo(clean: string, own: string) {
    const at = clean.indexOf(own);
    const places = slots(clean, seedRule(7, 40)).filter((place) => place <= at);
    const inserts = places.map((place, i) => ({ at: place, piece: PIECES[i % PIECES.length] ?? '' }));
    const polluted = insertPieces(TITLE, clean, inserts);
    return { ...polluted, last: inserts.at(-1)?.piece, cleaned: readFromTitle(TITLE, polluted.text) };
  }

  it('goes where the text goes on with one word of the title: that is chance oftener than that its turn is', () => {
    const clean = `${HEAD}灯笼也挂了，台阶上有猫${TAIL}`;
    const { last, cleaned } = upTo(clean, '台阶');
    expect(last).toBe('美阳');
    expect(cleaned.text).toBe(clean);
    expect(cleaned.cuts.every(({ applied }) => applied)).toBe(true);
  });

  it.each([
    ['is marked before a number', '还有美阳6盆。', true],
    ['goes before a number of other things', '还有美阳6张。', false],
  ])('%s that the text has behind its words elsewhere', (_, elsewhere, isMarked) => {
    const clean = `${HEAD}灯笼也挂了，3盆摆在门边${TAIL}${elsewhere}`;
    const { last, cleaned } = upTo(clean, '3盆');
    expect(last).toBe('美阳');
    expect(cleaned.cuts.some(({ applied }) => !applied)).toBe(isMarked);
  });
});
