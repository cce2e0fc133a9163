/**
 * Chinese surnames of one character, simplified and traditional: the hundred or so that nine in ten people bear. Those that are
 * everyday words at the start of a note in brackets (高清图, 全文完, 方正) are left out: this table decides where nothing else does.
 */
const SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付傅邹鄒孟熊秦邱江尹薛闫闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯洪常康赖賴施牛樊葛邢安齐齊庞龐颜顏倪庄莊聂聶殷岳翟申耿伍卞芮';
/** And of two. */
const DOUBLE_SURNAMES = [
  '欧阳',
  '歐陽',
  '司马',
  '司馬',
  '上官',
  '诸葛',
  '諸葛',
  '夏侯',
  '皇甫',
  '尉迟',
  '司徒',
  '慕容',
  '令狐',
];

/** A Chinese name as far as its surname can tell: two or three characters, three or four after a double surname. */
export const SURNAMED = `(?:(?:${DOUBLE_SURNAMES.join('|')})\\p{Script=Han}{1,2}|[${SURNAMES}]\\p{Script=Han}{1,2})`;
