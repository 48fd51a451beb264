import type { SignToken } from './token';

/** What a sign between words is to the grammar, in the scripts of all six languages. */
export function signOf(unit: number): SignToken['is'] {
  switch (unit) {
    case 44:
    case 0x60c:
    case 0x3001:
    case 0xff0c:
      return 'comma';
    case 59:
    case 0x61b:
    case 0xff1b:
      return 'semicolon';
    case 46:
    case 33:
    case 63:
    case 0x2026:
    case 0x61f:
    case 0x3002:
    case 0xff01:
    case 0xff1f:
      return 'stop';
    case 58:
    case 0xff1a:
      return 'colon';
    case 41:
    case 93:
    case 0xff09:
      return 'close';
    case 91:
    case 0xff08:
      return 'open';
    case 47:
      return 'slash';
    case 34:
    case 0x201c:
    case 0x201d:
    case 0x2018:
    case 0x2019:
    case 39:
    case 0xab:
    case 0xbb:
      return 'quote';
    case 45:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return 'dash';
    default:
      return 'sign';
  }
}
