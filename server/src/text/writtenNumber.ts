const ONES = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** What `12`, `1,234`, `twelve` or `twenty-one` count to; NaN for anything else. */
export function writtenNumber(word: string): number {
  if (/^\d{1,7}$/.test(word) || /^\d{1,3}(?:,\d{3}){1,2}$/.test(word)) return Number(word.replaceAll(',', ''));
  const small = word.toLowerCase();
  const one = ONES.indexOf(small);
  if (one >= 0) return one;
  const [ten = '', rest = '', ...more] = small.split('-');
  const tens = TENS.indexOf(ten);
  const unit = rest === '' ? 0 : ONES.indexOf(rest);
  return tens < 0 || unit < 0 || unit > 9 || more.length > 0 ? NaN : (tens + 2) * 10 + unit;
}
