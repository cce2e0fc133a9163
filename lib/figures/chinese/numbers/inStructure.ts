import { textBefore, textBehind } from '../../../text/beside';

/** 三次产业结构比为5.5:50.6:43.9, 由…调整为…: the shares of what an economy is made of. */
const STRUCTURE = /三次产业(?:增加值)?(?:结构|比例|占比|比重|之比|比)[^,。;\n]{0,36}$/;
const RATIO = /:/;

/** Whether a number is one of the shares that a ratio gives of the three sectors of an economy. @param folded see `foldText` */
export function inStructure(folded: string, start: number, end: number): boolean {
  const joined = RATIO.test(textBehind(folded, end, 1)) || RATIO.test(textBefore(folded, start, 1));
  return joined && STRUCTURE.test(textBefore(folded, start, 48));
}
