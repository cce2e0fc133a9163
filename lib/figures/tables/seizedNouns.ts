/**
 * Things that the police seize beside drugs, phones and cash; folded to simplified characters, tried in order.
 * Seen in: notices of the police and the prosecutors of Taiwan, of the customs of Hong Kong.
 */
export const SEIZED_NOUNS: readonly (readonly [RegExp, string])[] = [
  [/随身碟|U盘|优盘|USB|记忆卡/, 'usb_drives'],
  [/储存装置|储存设备|存储设备/, 'storage_devices'],
  [/存折|存摺|存簿/, 'passbooks'],
  [/钥匙|锁匙/, 'keys'],
  [/路由器|分享器|数据机|机上盒/, 'routers'],
  [/伺服器|服务器/, 'servers'],
  [/平板/, 'tablets'],
  [/磅秤|电子秤|电子磅/, 'scales'],
  [/针筒|注射器/, 'syringes'],
  [/无线电/, 'radios'],
  [/弹匣/, 'magazines'],
  [/球棒|棍棒|铁棍|木棍/, 'clubs'],
  [/点钞机|验钞机/, 'money_counters'],
  [/筹码/, 'chips'],
  [/不动产|土地|房产|物业/, 'properties'],
];
