import { seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter } from '../bulletinWriter';
import { tellBreakdowns } from './breakdowns';
import { tellContacts } from './contacts';
import { tellHeadline } from './headline';
import { tellEarlyCounts, tellLateCounts } from './newCounts';
import { tellAdvice, tellCases, tellCorrection, tellReleased, tellRiskAreas, tellTests } from './notes';
import { makeScene, type Scene } from './scene';
import { tellTotals } from './totals';
import { windowOf } from './windows';

/** A day's report of a province or a city of the mainland, 2020 to 2022. */
export const EPIDEMIC: BulletinMaker = {
  name: 'zh-epidemic',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const scene = makeScene(random, writer);
    const told = tellHeadline(scene);
    const between = random.pick(['\n', '\n', '\n　　', '\n    ', '', '\n\n']);
    const isNamed = told.size > 0;
    writer.say(`${issuerOf(scene)}${windowOf(scene)}，${ownName(scene, isNamed)}`);
    const counted = scene.era === 'early' ? tellEarlyCounts(scene, told) : tellLateCounts(scene, told);
    writer.say('。');
    const paragraphs: readonly (readonly [number, (scene: Scene) => void])[] = [
      [0.5, () => tellBreakdowns(scene, counted)],
      [scene.era === 'late' ? 0.1 : 0.05, tellCorrection],
      [scene.era === 'late' ? 0.25 : 0, tellReleased],
      [0.7, tellTotals],
      [scene.era === 'early' ? 0.6 : 0.15, tellContacts],
      [scene.era === 'late' ? 0.2 : 0, tellRiskAreas],
      [0.1, tellTests],
      [0.25, tellCases],
      [0.5, tellAdvice],
    ];
    for (const [share, tell] of paragraphs) {
      if (!random.chance(share)) continue;
      writer.say(between);
      tell(scene);
    }
    writer.say('\n');
    return writer.finish(`zh-epidemic-${seed}`, 'zh-Hans', 'epidemic');
  },
};

/** Who says it, before the window. */
function issuerOf({ random, region, month, day }: Scene): string {
  const name = region.name;
  return random.pick([
    '',
    '',
    '',
    `据${name}卫生健康委通报，`,
    `${name}卫生健康委员会通报：`,
    `记者从${name}卫健委获悉，`,
    `${month}月${day + 1}日，${name}疾控中心发布通报：`,
    `${name}召开新冠肺炎疫情防控工作新闻发布会（第${(day % 20) + 2}场），会上通报，`,
  ]);
}

/** How the area is called behind the window. */
function ownName({ random, region }: Scene, mayBeBare: boolean): string {
  const names = [region.name, region.name, region.short, `全${region.own}`, `我${region.own}`];
  return random.pick(mayBeBare ? [...names, ''] : names);
}
