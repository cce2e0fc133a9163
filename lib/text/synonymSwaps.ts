/**
 * What rewriting machines make of the words of bulletins: swapped → meant. Seen on content farms of 2021–2022.
 * `sure` ones are no Chinese that a bulletin would use; the others are ordinary words and count only beside sure ones.
 */
export const SWAPS: readonly { readonly swapped: string; readonly meant: string; readonly sure: boolean }[] =
  [
    { swapped: '一起', meant: '同时', sure: false },
    { swapped: '会集', meant: '集中', sure: false },
    { swapped: '作业', meant: '工作', sure: false },
    { swapped: '医治', meant: '治疗', sure: false },
    { swapped: '告诉', meant: '通知', sure: false },
    { swapped: '安全卫生核心', meant: '卫生防护中心', sure: true },
    { swapped: '密切触碰者', meant: '密切接触者', sure: true },
    { swapped: '小时总计', meant: '小时累计', sure: false },
    { swapped: '感柒', meant: '感染', sure: true },
    { swapped: '新增加', meant: '新增', sure: false },
    { swapped: '无病症', meant: '无症状', sure: true },
    { swapped: '本乡无病症', meant: '本土无症状', sure: true },
    { swapped: '本乡确诊', meant: '本土确诊', sure: true },
    { swapped: '本乡诊断病案', meant: '本土确诊病例', sure: true },
    { swapped: '本乡病例', meant: '本土病例', sure: true },
    { swapped: '核苷酸检验', meant: '核酸检测', sure: true },
    { swapped: '核酸检验', meant: '核酸检测', sure: false },
    { swapped: '每1日电', meant: '日电', sure: true },
    { swapped: '每日电讯', meant: '日讯', sure: false },
    { swapped: '病案', meant: '病例', sure: false },
    { swapped: '确诊病案', meant: '确诊病例', sure: true },
    { swapped: '表明', meant: '表示', sure: false },
    { swapped: '诊断病人', meant: '确诊病人', sure: true },
    { swapped: '诊断病例', meant: '确诊病例', sure: true },
    { swapped: '采访人员', meant: '记者', sure: false },
    { swapped: '诊断病案', meant: '确诊病例', sure: true },
    { swapped: '钟头', meant: '小时', sure: false },
    { swapped: '首要会集', meant: '主要集中', sure: true },
    { swapped: '首要', meant: '主要', sure: false },
  ];

/** Any of some swapped words, the longer ones first. */
export function patternOf(words: readonly string[]): RegExp {
  return new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g');
}

/** 临床诊断病例 is no swap but a class of its own in bulletins of early 2020. */
export function isOwnWord(text: string, at: number): boolean {
  return text.startsWith('临床诊断', at - 2);
}
