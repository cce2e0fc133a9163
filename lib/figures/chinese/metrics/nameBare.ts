/** What headlines say of a number without its unit, by the words before it or behind it; in order of precedence. */
const BARE: readonly (readonly [metric: string, before: RegExp | null, behind: RegExp | null])[] = [
  ['stay', /(?:逗留|留宿|住宿日数)[^。;]{0,16}$/, /^[日晚天]/],
  ['magnitude', /(?:规模|震级)(?:约|为|达|达到|:)? ?$/, null],
  ['magnitude', null, /^(?:强震|地震|强烈地震)/],
  // 檢6800萬私煙: what it is worth.
  ['street_value', /[检搜破][获出]?$/, /^(?:毒品|私烟|冰毒|可卡因|海洛英|氯胺酮|大麻|假货|冒牌)/],
  ['severe', null, /^重伤/],
  ['mild', null, /^轻伤/],
  ['deaths', null, /^(?:死|亡)/],
  ['deaths', /夺(?:去|走)?$/, /^命/],
  ['countries', null, /^国(?:家)?(?:及|和|\/)地区/],
  // 1死30轻重伤
  ['injured', null, /^轻重伤/],
  ['missing', null, /^(?:失联|失踪)/],
  ['rescued', null, /^(?:船员|矿工|工人|乘客|学生|游客)?(?:全部|均|全数)?获救/],
  ['injured', null, /^(?:伤|受伤)/],
];

/** Headlines leave units out: 10死2失联, 规模5.5. */
export function nameBare(before: string, behind: string): string | null {
  const after = behind.replace(/^ +/, '');
  const found = BARE.find(
    ([, ahead, follows]) => (ahead?.test(before) ?? true) && (follows?.test(after) ?? true),
  );
  return found?.[0] ?? null;
}
