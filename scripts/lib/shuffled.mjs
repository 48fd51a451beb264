// An order at random that can be had again.

/** In an order that the seed alone decides (Fisher and Yates). */
export function shuffled(items, seed) {
  const order = [...items];
  const random = randomNumbers(seed);
  for (let last = order.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [order[last], order[at]] = [order[at], order[last]];
  }
  return order;
}

/** Numbers from 0 to below 1, the same for the same seed: a 32-bit linear congruential generator (Numerical Recipes). */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
