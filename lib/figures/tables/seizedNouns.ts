/**
 * Things that the police seize beside drugs, phones and cash; folded to simplified characters, tried in order.
 * Seen in: notices of the police and the prosecutors of Taiwan, of the customs of Hong Kong.
 */
export const SEIZED_NOUNS: Readonly<Record<string, RegExp>> = {
  usb_drives: /随身碟|U盘|优盘|USB|记忆卡/,
  storage_devices: /储存装置|储存设备|存储设备/,
  passbooks: /存折|存摺|存簿/,
  keys: /钥匙|锁匙/,
  routers: /路由器|分享器|数据机|机上盒/,
  servers: /伺服器/,
  tablets: /平板/,
  scales: /磅秤|电子秤|电子磅/,
  syringes: /针筒|注射器/,
  radios: /无线电/,
  magazines: /弹匣/,
  crossbows: /弩/,
  clubs: /球棒|棍棒|铁棍|木棍/,
  money_counters: /点钞机|验钞机/,
  chips: /筹码/,
  properties: /不动产|土地|房产|物业/,
};
