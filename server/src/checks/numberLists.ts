import { message, type Message } from './messages';

/** "83", "83 and 84", "83, 84 and 85" */
export function listOfNumbers(numbers: readonly string[]): Message | string {
  const last = numbers.at(-1) ?? '';
  return numbers.length > 1 ? message('list.two', numbers.slice(0, -1).join(', '), last) : last;
}
