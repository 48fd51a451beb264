// Runs a suite in a Node process of its own: node --enable-source-maps out/test/unit.js
import { run } from './node';

run().then(
  // A suite that left a handle open is over, too.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
