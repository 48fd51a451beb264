import { readFile, stat } from 'node:fs/promises';

/** The argument that stands for the standard input. */
export const STANDARD_INPUT = '-';
/** What results call the standard input if it was given no name. */
export const NAMELESS_INPUT = '<stdin>';

/** Files beyond this are refused. Bytes. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** A file that cannot be read, with a reason for people. */
export class UnreadableFile extends Error {}

/** How the bytes of a file became text, so that it can be written back alike. */
export interface FileText {
  readonly bytes: Buffer;
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** A byte order mark stood at its beginning. */
  readonly marked: boolean;
  /** Some bytes were no text; they would be lost if it was written back. */
  readonly damaged: boolean;
}

/**
 * The text of a file: UTF-8, UTF-16 by its byte order mark, else UTF-8 with replacement signs for bytes that are no text.
 * A byte order mark is left off.
 * @throws UnreadableFile when it is missing, forbidden, no file or too large
 */
export async function readText(path: string): Promise<FileText> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) throw new UnreadableFile(`${path}: larger than 256 MB`);
    return decode(await readFile(path));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(`${path}: ${reasonOf(error)}`);
  }
}

/**
 * The text that comes on standard input, read like a file; `name` is what it is called.
 * @throws UnreadableFile when it breaks off or is too large
 */
export async function readStandardInput(name: string): Promise<FileText> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LARGEST_FILE) throw new UnreadableFile(`${name}: larger than 256 MB`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(`${name}: ${reasonOf(error)}`);
  }
  return decode(Buffer.concat(chunks));
}

function decode(bytes: Buffer): FileText {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const marked = encoding !== 'utf-8' || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  const text = new TextDecoder(encoding).decode(bytes);
  return { bytes, text, encoding, marked, damaged: text.includes('\ufffd') };
}

/** The bytes of a text in the encoding of the file that it came from. */
export function encode(text: string, { encoding, marked }: FileText): Buffer {
  const whole = marked ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  const bytes = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'EISDIR') return 'a folder, not a file';
  return error instanceof Error ? error.message : String(error);
}
