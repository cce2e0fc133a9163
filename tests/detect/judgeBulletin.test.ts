import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../lib/detect/guessLanguage';
import { judgeBulletin } from '../../lib/detect/judgeBulletin';
import { emptyDraft } from '../../lib/draft';
import type { Bulletin, Check, Figure } from '../../lib/reading';
import { textBlock } from '../../lib/text/blocks';
import { readText } from '../readPatiently';

function judge(text: string, figures: readonly Figure[] = [], checks: readonly Check[] = []): Bulletin {
  const title = /\S.*/u.exec(text)?.[0] ?? '';
  const { bulletin } = judgeBulletin({
    ...emptyDraft({ form: 'asIs', text, url: '' }),
    lang: guessLanguage(text, ''),
    title: { best: title, source: title, candidates: [title], others: [] },
    blocks: text.split('\n').map((line) => textBlock(line)),
    figures,
    checks,
  });
  if (!bulletin) throw new Error('no judgement');
  return bulletin;
}

interface Truth {
  id: string;
  kind: string;
  bulletin: boolean;
  figures: Figure[];
  checks: Check[];
}

const directory = join(import.meta.dirname, '../fixtures/bulletins');
const fixtures = readdirSync(directory)
  .filter((file) => file.endsWith('.truth.json'))
  .map((file) => ({
    truth: JSON.parse(readFileSync(join(directory, file), 'utf8')) as Truth,
    text: readFileSync(join(directory, file.replace('.truth.json', '.txt')), 'utf8'),
  }));

/** As the figure reader gives them: every field there. */
function figuresOf({ figures }: Truth): Figure[] {
  return figures.map((figure) => ({ ...figure, repeatOf: figure.repeatOf ?? null }));
}

describe('our own bulletins', () => {
  it('are told from other pages with their figures known', () => {
    const wrong = fixtures.filter(
      ({ truth, text }) => judge(text, figuresOf(truth), truth.checks).is !== truth.bulletin,
    );
    const names = wrong.map(({ truth }) => truth.id).join(', ');
    expect(wrong.length / fixtures.length, names).toBeLessThan(0.02);
  });

  it('are told by their form alone where no figure could be read', () => {
    const wrong = fixtures.filter(({ truth, text }) => judge(text).is !== truth.bulletin);
    const names = wrong.map(({ truth }) => truth.id).join(', ');
    expect(wrong.length / fixtures.length, names).toBeLessThan(0.06);
  });

  it('are told apart by kind', () => {
    const bulletins = fixtures.filter(({ truth }) => truth.bulletin);
    const wrong = bulletins.filter(
      ({ truth, text }) => judge(text, figuresOf(truth), truth.checks).kind !== truth.kind,
    );
    const names = wrong.map(({ truth }) => truth.id).join(', ');
    expect(wrong.length / bulletins.length, names).toBeLessThan(0.08);
  });
});

describe('what makes a bulletin', () => {
  it('is not length: one sentence with measured values is enough', () => {
    expect(
      judge(
        '据省地震台网测定，6月3日5时12分，理县（北纬31.50度，东经103.10度）发生3.4级地震，震源深度12千米。',
      ),
    ).toMatchObject({ is: true, kind: 'earthquake' });
    expect(
      judge('A magnitude 4.4 earthquake shook the coast at a depth of 9 km, the geological survey reported.'),
    ).toMatchObject({ is: true, kind: 'earthquake' });
  });

  it('is not its topic: an outbreak, a flood, a quake without figures is a story', () => {
    for (const text of [
      '疫情里的菜市场\n确诊的消息传来时，她正在给顾客称豆腐。后来摊位被隔离，病例、感染这些词天天挂在大家嘴边，谁也说不清什么时候能结束。',
      '地震之後\n餘震停了，老街的屋簷還歪著。街坊說起受傷的鄰居、倒塌的戲台，聲音都很輕。',
      'After the flood\nThe evacuated families came back to a street they did not know. Nobody spoke of the dead or the missing.',
    ]) {
      expect(judge(text).is).toBe(false);
      expect(judge(text).kind).toBeNull();
    }
  });

  it('is not numbers: scores, prices and recipes are full of them', () => {
    for (const text of [
      '主场3比0完胜\n第15分钟、第40分钟和第77分钟，三粒进球锁定胜局。主队全场射门18次，射正9次，控球率61%，2名球员受伤离场。',
      '尾盘跳水\n沪指收盘跌1.8%报2,931点，个股跌停23只，成交额7,200亿元，同比减少12%。',
      '紅豆湯\n紅豆300克洗淨，加水1,500毫升，小火煮90分鐘，放冰糖80克，每碗熱量約180大卡。',
      'Acme posts record quarter\nAcme said revenue rose 12% to $4.2 billion. Profit climbed 18%, cloud sales grew 31% and shares were up 6% in early trading.',
      'Late stand saves the Test\nThe hosts closed on 217 for 5, 138 behind, after 92 between the middle order; 31 wickets fell in 96 overs.',
      'Three-star weekend breaks\nRooms from $89, breakfast included, 12 minutes from the station, and 20% off if you book two nights.',
    ]) {
      expect(judge(text).is, text).toBe(false);
    }
  });

  it('may be changes in per cent of things that no table knows', () => {
    expect(
      judge(
        'Building approvals in Arland\nDwellings approved rose 3.8 per cent in October, after a rise of 15.4 per cent in September, the statistics office said. Houses rose 3.1 per cent, other dwellings 6.2 per cent.',
      ).is,
    ).toBe(true);
  });

  it('may count what no table knows, if the body that counts is named', () => {
    const counts = '全市共抽检校园食堂412家，合格398家，限期整改11家，停业3家。';
    expect(judge(`抽检结果\n${counts}`).is).toBe(false);
    expect(judge(`抽检结果\n市教育局昨日公布，8月26日至28日，${counts}`).is).toBe(true);
  });

  it('may be a paragraph in a longer report', () => {
    const talk = '会议强调，各级各部门要进一步提高认识，压实责任，落实落细各项措施，守住安全底线。'.repeat(
      25,
    );
    const figures =
      '据市防汛办通报，7月6日8时至7日8时，全市受灾人口1.2万人，转移安置3,400人，倒塌房屋61间，农作物受灾850公顷，直接经济损失2,300万元，没有人员伤亡。';
    expect(judge(`全市防汛工作会议召开\n${talk}\n${figures}\n${talk}`)).toMatchObject({
      is: true,
      kind: 'disaster',
    });
    expect(judge(`全市防汛工作会议召开\n${talk}\n${talk}`).is).toBe(false);
  });

  it('says what spoke for it', () => {
    const { reasons } = judge(
      '通报\n区卫生健康局消息，截至5月9日18时，新增确诊病例12例，累计出院30例，在院治疗7例。',
    );
    expect(reasons.join('\n')).toContain('3 figures with a metric');
    expect(reasons.join('\n')).toContain('issuer 区卫生健康局消息');
    expect(reasons.join('\n')).toContain('dateline 截至5月9日18时');
  });

  it('weighs the tree and the sums of the figure reader', () => {
    const text = '今日情况\n甲区四十，乙区六十。';
    const figure = fixtures.find(({ truth }) => truth.bulletin)?.truth.figures[0];
    if (!figure) throw new Error('no fixture');
    const figures = ['f1', 'f2', 'f3'].map(
      (id): Figure => ({ ...figure, id, repeatOf: null, partOf: id === 'f1' ? null : 'f1' }),
    );
    const check: Check = {
      whole: 'f1',
      parts: ['f2', 'f3'],
      sum: 100,
      expected: 100,
      exhaustive: true,
      ok: true,
    };
    const bare = judge(text).score;
    const withFigures = judge(text, figures).score;
    const withSums = judge(text, figures, [check]).score;
    expect(bare).toBeLessThan(withFigures);
    expect(withFigures).toBeLessThan(withSums);
    const repeated = figures.map((each) => ({ ...each, repeatOf: 'f0' }));
    expect(judge(text, repeated).score).toBe(bare);
    const unknown = figures.map((each) => ({ ...each, metric: 'spoons' }));
    expect(judge(text, unknown).score).toBe(bare);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '新增',
    '确诊',
    '例',
    '12',
    '3.5',
    '，',
    '。',
    '\n',
    '\t',
    '其中',
    'cases',
    ' two ',
    '5-3',
    '委通报',
    '$',
  );
  it('gets a score from 0 to 1, and a kind only as a bulletin', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (text) => {
          const { is, score, kind } = judge(text);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(is).toBe(score >= 0.5);
          expect(kind !== null).toBe(is);
        },
      ),
    );
  });

  it('is judged in time that grows no faster than the text', () => {
    for (const piece of [
      '1',
      '例1',
      '委',
      '无新增',
      'a1 ',
      '\t1',
      '\n1\t',
      'police ',
      '，12人',
      '截至',
      '“我',
    ]) {
      expect(judge(piece.repeat(60_000 / piece.length)).score, piece).toBeLessThanOrEqual(1);
    }
  });
});

describe('figures of a page that is none', () => {
  const read = (id: string) =>
    readText(fixtures.find(({ truth }) => truth.id === id)?.text ?? '', { asIs: true });

  it.each(['none-hans-football', 'none-hant-stocks', 'none-hans-prices', 'none-en-recipe'])(
    '%s keeps none',
    (id) => {
      const { bulletin, figures, checks } = read(id);
      expect(bulletin.is).toBe(false);
      expect([figures, checks]).toEqual([[], []]);
    },
  );

  it('takes none from a text that nothing speaks against, however little it looks like a bulletin', () => {
    const { bulletin, figures } = readText('一则消息\n昨天有人说，山里下了30毫米的雨。', { asIs: true });
    expect(bulletin.is).toBe(false);
    expect(figures).toHaveLength(1);
  });
});
