import { describe, expect, it } from 'vitest';
import { type InjectionRule, seedRule, slots } from '../pollute/injectTitle';
import { insertPieces } from '../pollute/polluted';
import { readFromTitle } from '../pollute/readFromTitle';

const TITLE = '青石巷最美阳台评选开锣';
const PIECES = ['青石', '巷', '最', '美阳', '台评', '选开', '锣'];
const OPENING = '入夏以后天一直很热，花匠每天来两趟，';
const REST =
  '水管从河边接上来，孩子们帮着提桶，老人搬了藤椅出来，猫趴在花盆之间，裁判有五位，其中一位教过画，她看得很慢，每户都要坐一会，主人端茶，也有人端西瓜，记分用的纸贴在门上，谁都可以看，分数差得不多，灯也换过，风小了些，种花的人家有二十年了。';

/** The text with pieces from the slot behind its own words on. */
function polluted(own: string, pieces: readonly string[], firstPiece: number) {
  const clean = `${OPENING}${own}，${REST}`;
  const from = clean.indexOf(own) + own.length + 1;
  const places = slots(clean, seedRule(pieces.length, 40)).filter((place) => place >= from);
  const inserts = places.map((place, i) => ({
    at: place,
    piece: pieces[(i + firstPiece) % pieces.length] ?? '',
  }));
  return insertPieces(TITLE, clean, inserts);
}

/** Five pieces in turn at the slots of a text, but for some at its head. */
function atHead(how: Partial<InjectionRule>, left: number, firstPiece: number) {
  const clean = left === 0 ? `入夏以后，选出以后，${REST}` : `入夏以后，台评选出以后，${REST}`;
  const places = slots(clean, { ...seedRule(5, 40), ...how }).slice(left);
  const inserts = places.map((at, i) => ({ at, piece: PIECES[(i + firstPiece) % 5] ?? '' }));
  return insertPieces(TITLE, clean, inserts);
}

describe('the first piece of a run behind a slot that is left empty', () => {
  it("is marked where the text goes on from it as the title does and the run starts with the title's first words behind it: it may be the text's own", () => {
    const { clean, text } = polluted('台评选出以后', PIECES.slice(0, 5), 0);
    const cleaned = readFromTitle(TITLE, text);
    expect(cleaned.text).toBe(clean);
    const [marked] = cleaned.cuts.filter(({ applied }) => !applied);
    expect(text.slice(marked?.start, (marked?.end ?? 0) + 1)).toBe('台评选');
  });

  it('is marked where the text says its words at another mark, too', () => {
    const { clean, text } = polluted('锣还放在门后', PIECES, 0);
    const say = (told: string) => told.replace('花匠每天来两趟', '锣匠每天来两趟');
    expect(readFromTitle(TITLE, say(text)).text).toBe(say(clean));
  });

  it('is cut where the text says its words inside clauses alone', () => {
    const { text } = polluted('锣还放在门后', PIECES, 0);
    const say = (told: string) => told.replace('二十年了', '二十年，都来听锣');
    expect(readFromTitle(TITLE, say(text)).text).not.toContain('锣还放在');
  });

  it('is cut where it has the first words itself: no machine is known to leave them out', () => {
    const cleaned = readFromTitle(TITLE, polluted('青石巷里很静', PIECES, 1).text);
    expect(cleaned.cuts.every(({ applied }) => applied)).toBe(true);
  });

  it("is marked at the text's first slot, too, where the text goes on from it as the title does", () => {
    const { clean, text } = atHead({ anchors: ['了'] }, 1, 0);
    expect(readFromTitle(TITLE, text).text).toBe(clean);
  });

  it('is cut at the first slot where the machine that was seen would have it', () => {
    const { clean, text } = atHead({}, 0, 4);
    expect(readFromTitle(TITLE, text).text).toBe(clean);
  });
});
