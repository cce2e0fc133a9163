/** 钢材12072万吨: goods that are only weighed. */
const PRODUCED: readonly (readonly [RegExp, string])[] = [
  [/粗钢$/, 'crude_steel_output'],
  [/钢材$/, 'steel_output'],
  [/水泥$/, 'cement_output'],
  [/有色金属$/, 'nonferrous_output'],
  [/原煤$/, 'coal_output'],
  [/原油(?:加工量|产量)?$/, 'crude_oil_output'],
  [/天然气$/, 'gas_output'],
];

/** The output that its goods name, where only these stand before a weight or a volume. */
export function producedOf(before: string, unitClass: string | null): string | null {
  if (unitClass !== 'weight' && unitClass !== 'volume') return null;
  return PRODUCED.find(([goods]) => goods.test(before))?.[1] ?? null;
}
