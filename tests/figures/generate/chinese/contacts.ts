import type { Said } from '../bulletinWriter';
import type { Scene } from './scene';

/** The paragraph of close contacts: traced in all, released, still under observation. */
export function tellContacts(scene: Scene): void {
  const { random, writer, region } = scene;
  const said: Said = { metric: 'contacts', scope: 'cumulative', place: region.name };
  const observed = random.between(1, random.pick([90, 900, 9000]));
  const released = random.between(1, random.pick([900, 40000]));
  const total = observed + released;
  const watching: Said = { ...said, metric: 'contacts_observed', scope: 'current' };
  writer.as('contacts', () => {
    const lead = random.pick(['目前', '目前，', '', `全${region.own}`, '截至目前，']);
    const wording = random.pick([
      '累计追踪到密切接触者{n}人',
      '共追踪到密切接触者{n}人',
      '累计追踪密切接触者{n}名',
    ]);
    const id = writer.tell(`${lead}${wording}`, String(total), total, said);
    const stillWordings = ['尚有{n}人正在接受医学观察', '现有{n}人正在接受医学观察', '尚在接受医学观察{n}人'];
    if (random.chance(0.5)) {
      const first = random.pick(['已解除医学观察{n}人', '其中已解除医学观察{n}人', '解除医学观察{n}人']);
      const gone = writer.tell(`，${first}`, String(released), released, {
        ...said,
        metric: 'contacts_released',
      });
      const rest = random.pick(['其余{n}人正在接受医学观察', ...stillWordings]);
      const here = writer.tell(`，${rest}`, String(observed), observed, watching);
      writer.split(id, [gone, here]);
    } else {
      const today = random.between(1, 400);
      const saidToday: Said = { ...said, metric: 'contacts_released', scope: 'new' };
      writer.tell(
        random.pick(['，当日解除医学观察{n}人', '，当日解除隔离医学观察{n}人']),
        String(today),
        today,
        saidToday,
      );
      const here = writer.tell(`，${random.pick(stillWordings)}`, String(observed), observed, watching);
      writer.subset(id, [here]);
    }
    writer.say('。');
  });
}
