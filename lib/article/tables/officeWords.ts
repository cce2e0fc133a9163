/** What those who write for a paper are called, before their names. */
export const OFFICE_WORDS = [
  // zh-Hans
  '记者',
  '评论员',
  '通讯员',
  '实习生',
  '特约撰稿',
  '特约撰稿人',
  '撰稿人',
  '撰稿',
  // zh-Hant
  '記者',
  '評論員',
  '通訊員',
  '特派員',
  // ja
  '編集委員',
  '論説委員',
  'ライター',
] as const;
