import { Parser } from 'htmlparser2';
import { isBlank } from './characters';
import { toSuperscript } from './numerals';

/** Elements that stand on lines of their own, with an empty line around them. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol blockquote table tr section article header footer pre'.split(' '),
);
const UNSEEN: ReadonlySet<string> = new Set(['style', 'script', 'head', 'title', 'template', 'xml']);
/** `#_ftn12` leads from a mark to its note, `#_ftnref12` back; `_edn` for notes at the end of a document. */
const ANCHOR = /#_(ftn|edn)(ref)?(\d+)$/;
const RAISED = /vertical-align:\s*super/;

/**
 * The words of a text as word processors and web pages put it on the clipboard, as a report would be written: raised
 * figures, an empty line between paragraphs, notes with their marks. Undefined where nothing in it says more than the
 * plain text does.
 */
export function textOfPastedHtml(html: string): string | undefined {
  const reader = new HtmlReader();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reader.open(name, attributes);
    },
    ontext: (text) => {
      reader.write(text);
    },
    onclosetag: (name) => {
      reader.close(name);
    },
  });
  parser.write(html);
  parser.end();
  return reader.hasMarks ? reader.text.trim() : undefined;
}

/** What an open element does to the words in it. */
interface Open {
  readonly name: string;
  readonly hidden: boolean;
  readonly raised: boolean;
}

class HtmlReader {
  text = '';
  hasMarks = false;
  private readonly elements: Open[] = [];
  private hidden = 0;
  private raised = 0;
  private readonly numbers = new Map<string, number>();
  /** An empty line, or a line end, is due before the next words. */
  private due = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (BLOCKS.has(name)) this.due = '\n\n';
    else if (name === 'br') this.due ||= '\n';
    else if ((name === 'td' || name === 'th') && !/\n$/.test(this.due) && this.text !== '') this.due ||= '\t';
    const anchor = name === 'a' ? ANCHOR.exec(attributes.href ?? '') : null;
    if (anchor && this.hidden === 0) this.mark(`${anchor[1] ?? ''} ${anchor[3] ?? ''}`);
    const hidden = UNSEEN.has(name) || anchor !== null;
    const raised = name === 'sup' || RAISED.test(attributes.style ?? '');
    this.elements.push({ name, hidden, raised });
    if (hidden) this.hidden++;
    if (raised) this.raised++;
  }

  close(name: string): void {
    const last = this.elements.pop();
    if (last?.hidden) this.hidden--;
    if (last?.raised) this.raised--;
    if (BLOCKS.has(name)) this.due = '\n\n';
  }

  write(words: string): void {
    if (this.hidden > 0) return;
    const plain = words.replace(/[ \t\r\n]+/g, ' ');
    if (this.raised > 0 && /^\d+$/.test(plain.trim())) {
      this.put(toSuperscript(plain.trim()));
      this.hasMarks = true;
    } else this.put(plain);
  }

  /** A mark or the beginning of its note, which a link joins; they are numbered in the order in which they come. */
  private mark(id: string): void {
    const number = this.numbers.get(id) ?? this.numbers.size + 1;
    this.numbers.set(id, number);
    this.put(toSuperscript(String(number)));
    this.hasMarks = true;
  }

  private put(words: string): void {
    const isNew = this.text === '' || this.due !== '';
    const follows = !isNew && isBlank(this.text.charCodeAt(this.text.length - 1));
    const own = isNew || follows ? withoutBlanks(words) : words;
    // Several blanks in a row, as behind a number, are one that breaks.
    if (follows && own !== words) this.text = `${this.text.slice(0, -1)} `;
    if (own === '') return;
    if (this.text !== '' && this.due !== '') this.text = this.text.trimEnd() + this.due;
    this.due = '';
    this.text += own;
  }
}

function withoutBlanks(words: string): string {
  let at = 0;
  while (at < words.length && isBlank(words.charCodeAt(at))) at++;
  return words.slice(at);
}
