import { NOUNS } from './counts';
import type { Counted } from './newCounts';
import { tellPlaceList } from './placeLists';
import type { Scene } from './scene';

/** Places of several counts, told one after the other behind them: "of the new cases, A 3, B 2; of those discharged, …". */
export function tellBreakdowns(scene: Scene, counted: readonly Counted[]): void {
  const { random, writer } = scene;
  const open = counted.filter(({ split, value }) => !split && value > 0 && value < 400);
  const told = open.slice(0, random.between(1, 3));
  if (told.length === 0) return;
  writer.as('breakdown', () => {
    if (random.chance(0.3)) writer.say('其中：');
    told.forEach((one, i) => {
      if (i > 0) writer.say(random.pick(['；', '。']));
      tellLead(scene, one);
      tellPlaceList(scene, one.id, one.value, one.said);
    });
    writer.say('。');
  });
}

function tellLead({ random, writer }: Scene, { id, kind, value, said }: Counted): void {
  const noun = random.pick(NOUNS[kind]).replace('治愈出院患者', '出院患者');
  const origin = said.origin === null ? '' : said.origin === 'local' ? '本土' : '境外输入';
  const wording = random.pick(['新增{w}中，', '新增{w}中，', '{n}例{w}中，', '新增的{n}例{w}中，']);
  const filled = wording.replace('{w}', `${origin}${noun}`);
  if (filled.includes('{n}')) writer.tell(filled, String(value), value, { ...said, repeatOf: id });
  else writer.say(filled);
}
