#!/usr/bin/env node
// `un-report` from a clone: builds it the first time, then runs it with these arguments. A commit hook starts this
// (.pre-commit-hooks.yaml), not the package: pre-commit packs a package without running the scripts that would build it
// (.npmrc forbids them, and what npm prints about them pre-commit takes for the name of the package).
import { buildOnce, runCommand } from './lib/command.mjs';

try {
  await buildOnce();
  process.exitCode = runCommand(process.argv.slice(2));
} catch (error) {
  console.error(`un-report: ${error.message}`);
  process.exitCode = 2;
}
