/** 夜查, 专项行动, 专案: what the police set out to do at one time. */
const OPERATION =
  /(?:统一|集中|专项|收网|清查|夜查|执法|联合|反毒|反罪恶)行动|(?:打击|代号)[^,。;\n]{1,16}行动|(?:集中|专项)整治|战役|攻势|夜查|专案|临检|扫荡|同步查缉|[此本这]次行动/;
/** 截止今日凌晨七时，此次行动…: the hour at which an operation of one night is summed up. */
const UNTIL_TODAY = /截[至止](?:今[日天晨早]|当[日天晚])/;

/** Whether a text tells at its head what the police did at one time. @param folded see `foldText` */
export function isOperation(folded: string): boolean {
  const head = folded.slice(0, 300);
  return /[公警交刑]|海关/.test(head) && OPERATION.test(head);
}

/** Whether it counts up to the hour at which it was written. @param folded see `foldText` */
export function isSummedUpToday(folded: string): boolean {
  return UNTIL_TODAY.test(folded);
}
