/** Words that are not yet in the reader's language: a template with gaps {0}, {1} … and what fills them, messages among them. */
export interface Message {
  readonly template: string;
  readonly args: readonly (string | Message)[];
}

/** Gives the wording of a template in another language; the template itself where there is none. */
export type Translate = (template: string) => string;

export function phrase(template: string, ...args: readonly (string | number | Message)[]): Message {
  return { template, args: args.map((arg) => (typeof arg === 'number' ? String(arg) : arg)) };
}

/** Puts a message into words, in English where no translation is given. */
export function wordsOf({ template, args }: Message, translate: Translate = (text) => text): string {
  return translate(template).replace(/\{(\d)\}/g, (_, index: string) => {
    const arg = args[Number(index)] ?? '';
    return typeof arg === 'string' ? arg : wordsOf(arg, translate);
  });
}
