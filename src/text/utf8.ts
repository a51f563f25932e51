import { ArticleError } from './article-error.ts';

/** Decodes bytes that must be UTF-8 text. A byte order mark at the start is no part of the text. */
export function textFromUtf8(bytes: Uint8Array, file: string): string {
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw new ArticleError(file, null, binaryProblem(bytes, nul));
  const text = new TextDecoder('utf-8').decode(bytes);
  const invalid = text.includes('\ufffd') ? firstInvalidByte(bytes, text) : -1;
  if (invalid === -1) return text;
  const value = (bytes[invalid] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  throw new ArticleError(
    file,
    1 + countLineFeeds(bytes, invalid),
    `not valid UTF-8: byte 0x${value} at position ${invalid}; save the file as UTF-8`,
  );
}

function binaryProblem(bytes: Uint8Array, nul: number): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return 'is UTF-16; save the file as UTF-8';
  return `is no text: a zero byte at position ${nul}; only UTF-8 text can be read`;
}

/** Each U+FFFD of the decoded text stands in the bytes as such, or marks bytes that are not valid. */
function firstInvalidByte(bytes: Uint8Array, text: string): number {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let byte = hasMark ? 3 : 0;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', from)) {
    byte += Buffer.byteLength(text.slice(from, at));
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return byte;
    byte += 3;
    from = at + 1;
  }
  return -1;
}

function countLineFeeds(bytes: Uint8Array, end: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}
