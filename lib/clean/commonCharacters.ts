let common: ReadonlySet<string> | null = null;

/**
 * Whether a character is an everyday one, which no writer would gloss: level 1 of GB 2312 (3755 simplified characters)
 * or of Big5 (5401 traditional ones). The platform's decoders know both lists.
 */
export function isCommonCharacter(character: string): boolean {
  common ??= new Set([...level1('gbk', 0xb0, 0xd7, 0xa1, 0xfe), ...level1('big5', 0xa4, 0xc6, 0x40, 0xfe)]);
  return common.has(character);
}

function level1(
  encoding: string,
  firstRow: number,
  lastRow: number,
  firstCell: number,
  lastCell: number,
): string {
  const bytes: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let cell = firstCell; cell <= lastCell; cell += 1) {
      if (cell < 0x7f || cell > 0xa0) bytes.push(row, cell);
    }
  }
  return new TextDecoder(encoding).decode(new Uint8Array(bytes));
}
