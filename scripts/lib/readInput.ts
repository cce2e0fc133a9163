import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { InputError } from './inputError';

/**
 * The bytes of FILE, or of standard input for `-`.
 * @throws InputError if it cannot be read, is empty, or (unless `plainText`) is not HTML
 */
export async function readInput(file: string, plainText: boolean): Promise<Uint8Array> {
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch(
    (error: NodeJS.ErrnoException) => {
      throw new InputError(`cannot be read (${REASONS[error.code ?? ''] ?? error.message}); check the path`);
    },
  );
  if (bytes.length === 0) throw new InputError('is empty; save the page again');
  const head = bytes.subarray(0, 200_000);
  if (!looksUtf16(head) && head.includes(0)) throw new InputError('is not text; save the page as HTML');
  if (
    !plainText &&
    !/<(!doctype|html|head|body|article|section|div|p|table|title|h1)\b/i.test(
      looksUtf16(head) ? head.toString('utf16le') : head.toString('latin1'),
    )
  ) {
    throw new InputError('is not HTML; use --text for plain text');
  }
  return bytes;
}

const REASONS: Record<string, string> = {
  EACCES: 'no permission',
  EISDIR: 'it is a folder',
  ENOENT: 'no such file',
};

function looksUtf16(head: Buffer): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}
