import { seededRandom } from '../../../pollute/random';
import type { BulletinMaker } from '../bulletinMaker';
import { BulletinWriter, type Said } from '../bulletinWriter';
import { pickRegion } from '../chinese/regions';

const INDEX = ['居民消费价格', '居民消费价格指数（CPI）', '居民消费价格总水平'];

/** A month's consumer prices: against the year before, by town and country, by kind, then against the month before. */
export const PRICES: BulletinMaker = {
  name: 'zh-prices',
  make(seed) {
    const random = seededRandom(seed);
    const writer = new BulletinWriter();
    const isNation = random.chance(0.5);
    const region = pickRegion(random);
    const place = isNation ? '全国' : region.name;
    const month = random.between(1, 12);
    writer.say(`${isNation ? '' : region.name}${month}月份居民消费价格变动情况\n`);
    const said = (metric: string): Said => ({ metric, scope: null, place });
    const tell = (words: string, metric: string) => {
      const value = random.between(1, 49) / 10;
      writer.tell(
        `${words}${random.pick(['上涨', '上涨', '下降'])}{n}%`,
        value.toFixed(1),
        value,
        said(metric),
      );
    };
    writer.say(
      `${isNation ? '国家统计局' : `国家统计局${region.short}调查总队`}公布数据显示，${month}月份，`,
    );
    writer.as('against the year before', () => {
      tell(`${isNation ? '全国' : `全${region.own}`}${random.pick(INDEX)}同比`, 'cpi_yoy');
      if (random.chance(0.7)) {
        tell(random.pick(['。其中，城市', '，其中，城市']), 'cpi_yoy');
        tell('，农村', 'cpi_yoy');
      }
      tell(random.pick(['；食品价格', '，食品价格']), 'cpi_yoy');
      tell('，非食品价格', 'cpi_yoy');
      if (random.chance(0.6)) {
        tell('；消费品价格', 'cpi_yoy');
        tell('，服务价格', 'cpi_yoy');
      }
    });
    writer.as('against the month before', () => {
      tell(`。\n${month}月份，${isNation ? '全国' : `全${region.own}`}居民消费价格环比`, 'cpi_mom');
      tell('。其中，食品价格', 'cpi_mom');
      tell('，非食品价格', 'cpi_mom');
    });
    writer.say('。\n');
    return writer.finish(`zh-prices-${seed}`, 'zh-Hans', 'economy');
  },
};
