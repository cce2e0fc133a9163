import { seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter, type Said } from '../bulletinWriter';
import { tellPlaces } from './placeLists';
import { makeScene, type Scene } from './scene';
import { asOf, windowOf } from './windows';

/** A day's new cases of a province or a city of the mainland. */
export const EPIDEMIC: BulletinMaker = {
  name: 'epidemic',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const scene = makeScene(random, writer);
    const { region } = scene;
    writer.say(`${region.name}新冠肺炎疫情通报\n`);
    writer.say(`${windowOf(scene)}，${region.name}`);
    tellConfirmed(scene);
    writer.say(`。${asOf(scene)}，疫情总体平稳。\n`);
    return writer.finish(`zh-epidemic-${seed}`, 'zh-Hans', 'epidemic');
  },
};

function tellConfirmed(scene: Scene): void {
  const { random, writer, region } = scene;
  const said: Said = {
    metric: 'confirmed',
    scope: 'new',
    origin: scene.era === 'late' ? 'local' : null,
    place: region.name,
  };
  const total = random.between(1, random.pick([4, 20, 300]));
  const id = writer.tell(
    `新增${scene.era === 'late' ? '本土' : ''}确诊病例{n}例`,
    String(total),
    total,
    said,
  );
  tellPlaces(scene, id, total, said);
}
