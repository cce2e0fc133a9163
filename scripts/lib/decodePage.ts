/** How far a declaration is looked for: some pages put scripts and icons before it. */
const HEAD_BYTES = 65_536;

/** What Chinese and Japanese pages are in when they say nothing, most common first. */
const UNDECLARED = ['gb18030', 'big5', 'euc-jp', 'shift_jis'] as const;

/**
 * A saved page's bytes as text.
 * A browser looks for the declaration in the first 1024 bytes only and believes it; saved pages have it later, and after being
 * saved anew they are often UTF-8 with the old declaration still in them. Bytes that are valid UTF-8 (and not plain ASCII) are
 * never anything else by chance, so they win over what the page says.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = encodingOfMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const declared = declaredEncoding(bytes);
  const isAscii = bytes.every((byte) => byte < 0x80);
  if (!isAscii) {
    const text = decodeStrictly(bytes, 'utf-8');
    if (text !== null) return text;
  }
  if (declared) return new TextDecoder(declared).decode(bytes);
  if (isAscii) return new TextDecoder('utf-8').decode(bytes);
  for (const encoding of UNDECLARED) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null) return text;
  }
  return new TextDecoder(looksLikeUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The first declaration in the head that names an encoding known here; UTF-16 cannot be declared in ASCII and means UTF-8. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  for (const [, name = ''] of head.matchAll(
    /\b(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:-]{2,40})/gi,
  )) {
    if (/^utf-?16/i.test(name)) return 'utf-8';
    try {
      return new TextDecoder(name).encoding;
    } catch {} // not an encoding's name: the next one may be
  }
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A page that was cut or damaged in places: most of what is not ASCII still decodes. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let bad = 0;
  let good = 0;
  for (const character of text) {
    if (character === '\uFFFD') bad += 1;
    else if (character > '\u007F') good += 1;
  }
  return bad * 10 < good;
}
