/** What visitors spend and what casinos take, by metric name. Seen where the words of `economyWords` were. */
export const VISITOR_WORDS: Readonly<Record<string, string>> = {
  gaming_revenue: '累计毛收入 幸运~博彩~毛收入 博彩收入 贵宾百家乐',
  spending_per_capita: '旅客~人均消费',
  tourism_price_index: '旅游物价指数',
  spending: '旅客消费 消费总额 旅客~总消费',
  people_reached: '受教育群众 受教育人数 受众 受教育人次',
  shoppers: '购物人数 购物旅客',
};
