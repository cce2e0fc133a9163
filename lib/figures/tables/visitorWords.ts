/** What visitors spend and what casinos take, by metric name. Seen where the words of `economyWords` were. */
export const VISITOR_WORDS: Readonly<Record<string, string>> = {
  gaming_revenue: '{,博彩,幸运博彩,累计}毛收{入,益} 博彩{,业}{,总}收{入,益} 赌收 贵宾百家乐',
  spending_per_capita: '旅客~人均消费 {,居民}人均{,生活}消费支出',
  tourism_price_index: '旅游物价指数',
  spending: '旅客{,总}消费 消费总额 总消费',
  people_reached: '受教育{人数,人次,群众} 受众',
  shoppers: '购物{人数,旅客}',
};
