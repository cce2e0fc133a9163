import { seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter, type Said } from '../bulletinWriter';
import { PROVINCES } from '../chinese/regions';

/** An earthquake as the country's network tells it, and what it did. */
export const QUAKE: BulletinMaker = {
  name: 'zh-quake',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const provinces = PROVINCES.filter((one) => one.own !== '市');
    const province = random.pick(provinces);
    const city = random.pick(province.parts.filter((part) => part.parts.length > 1));
    const county = random.pick(city.parts);
    const size = (random.between(28, 72) / 10).toFixed(1);
    const said = (metric: string, more: Partial<Said> = {}): Said => ({
      metric,
      scope: null,
      place: county.name,
      ...more,
    });
    const full = random.pick([
      `${province.short}${city.name}${county.name}`,
      `${province.name}${city.name}${county.name}`,
      `${city.name}${county.name}`,
    ]);
    const [month, day] = [random.between(1, 12), random.between(2, 27)];
    const time = `${random.between(0, 23)}时${random.between(2, 59)}分`;
    const title = random.chance(0.6)
      ? writer.as('headline', () =>
          writer.tell(`${full}发生{n}级地震\n`, size, Number(size), said('magnitude')),
        )
      : null;
    if (title === null) writer.say('地震速报\n');
    writer.say(
      random.pick([
        `中国地震台网正式测定：${month}月${day}日${time}在${full}`,
        `据中国地震台网测定，北京时间${month}月${day}日${time}，${full}`,
      ]),
    );
    writer.as('where', () => {
      if (random.chance(0.7)) {
        const north = (random.between(2000, 4800) / 100).toFixed(2);
        const east = (random.between(8000, 12800) / 100).toFixed(2);
        writer.tell('（北纬{n}度', north, Number(north), said('latitude'));
        writer.tell('，东经{n}度）', east, Number(east), said('longitude'));
      }
      const again = title === null ? {} : { repeatOf: title };
      writer.tell('发生{n}级地震', size, Number(size), said('magnitude', again));
      const depth = random.between(5, 30);
      writer.tell(
        random.pick(['，震源深度{n}千米', '，震源深度{n}公里']),
        String(depth),
        depth,
        said('depth'),
      );
    });
    writer.say('。\n');
    if (random.chance(0.6)) {
      const cumulative = (metric: string) => said(metric, { scope: 'cumulative' });
      writer.say(`截至${day}日${random.between(6, 23)}时，`);
      writer.as('toll', () => {
        const [deaths, injured, houses] = [
          random.between(1, 60),
          random.between(2, 400),
          random.between(20, 4000),
        ];
        writer.tell(
          random.pick(['地震已造成{n}人死亡', '已致{n}人遇难']),
          String(deaths),
          deaths,
          cumulative('deaths'),
        );
        writer.tell('、{n}人受伤', String(injured), injured, cumulative('injured'));
        writer.tell(
          random.pick(['，房屋倒塌{n}间', '，{n}间房屋倒塌']),
          String(houses),
          houses,
          cumulative('houses_collapsed'),
        );
        if (random.chance(0.5)) {
          const times = random.between(3, 200);
          writer.tell('，共记录到余震{n}次', String(times), times, cumulative('aftershocks'));
        }
      });
      writer.say('。\n');
    }
    return writer.finish(`zh-quake-${seed}`, 'zh-Hans', 'earthquake');
  },
};
