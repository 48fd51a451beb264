import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the repository: the first folder upwards with our package.json, wherever the suites were compiled to. */
export const root = (() => {
  let folder = __dirname;
  while (!existsSync(join(folder, 'schema/un-report.schema.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`The repository is not in or above ${__dirname}`);
    folder = above;
  }
  return folder;
})();
