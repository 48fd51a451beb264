/**
 * Addresses with the nearest to `from` first: those in its folder, then those whose way there is shortest, up to the folder
 * that both lie in and down again; of equally near ones in the order of their letters.
 */
export function byNearness(addresses: readonly string[], from: string): string[] {
  const here = foldersOf(from);
  const ways = new Map(addresses.map((address) => [address, wayBetween(here, foldersOf(address))]));
  const way = (address: string): number => ways.get(address) ?? 0;
  return [...addresses].sort((a, b) => way(a) - way(b) || (a < b ? -1 : 1));
}

const foldersOf = (address: string): string[] => address.split(/[/\\]/).slice(0, -1);

/** How many folders up and down from one to the other. */
function wayBetween(here: readonly string[], there: readonly string[]): number {
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return here.length + there.length - 2 * shared;
}
