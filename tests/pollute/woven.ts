/** A short text of our own in parts, and its title: pieces stand in mid-sentence between them. */
export const title = '云岭县图书馆新馆落成，周末起向全体居民免费开放';

export const parts = [
  '工人们昨天把最后一批',
  '木架搬进大厅，',
  '电梯也调试',
  '完毕。读者在门口排',
  '成长队，孩子们',
  '抱着画册坐',
  '在窗边，管理员',
  '说借阅证当场就',
  '能办好。二楼',
  '留给自习的人，',
  '灯光比从前',
  '柔和许多，墙上',
  '挂着老照片',
];

/** Puts pieces in turn between the parts of a text. */
export function weave(pieces: readonly string[], into: readonly string[] = parts): string {
  return into
    .map((part, i) => part + (i < into.length - 1 ? (pieces[i % pieces.length] ?? '') : ''))
    .join('');
}
