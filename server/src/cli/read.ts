import { readFile, stat } from 'node:fs/promises';

/** Files beyond this are refused. Bytes. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** A file that cannot be read, with a reason for people. */
export class UnreadableFile extends Error {}

/**
 * The text of a file: UTF-8, UTF-16 by its byte order mark, else UTF-8 with replacement signs for bytes that are no text.
 * A byte order mark is left off.
 * @throws UnreadableFile when it is missing, forbidden, no file or too large
 */
export async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) throw new UnreadableFile(`${path}: larger than 256 MB`);
    return decode(await readFile(path));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(`${path}: ${reasonOf(error)}`);
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'EISDIR') return 'a folder, not a file';
  return error instanceof Error ? error.message : String(error);
}
