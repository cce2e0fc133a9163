/**
 * What releases on real estate count, folded to simplified characters, by metric name.
 * Seen in: releases of the statistics offices on investment in real estate and on sales of housing.
 */
export const ESTATE_WORDS: Readonly<Record<string, string>> = {
  property_investment: '房地产{,开发}投资 住宅投资',
  housing_starts: '房屋~新开工面积',
  housing_completions: '房屋~竣工面积',
  housing_under_construction: '施工面积',
  home_sales_area: '新建~商品房~销售面积 商品~住宅销售面积',
  homes_unsold_area: '待售面积',
  land_purchased: '土地购置面积',
  land_sales: '土地成交{价款,总价}',
  developer_funds: '到位资金',
  home_sales: '新建~商品房销售额',
  climate_index: '国房~景气指数',
  house_price: '房价 新建商品~住宅销售价格',
};
