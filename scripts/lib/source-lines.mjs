// A failure in an extension host names a line of a bundle; a reader wants the line of the source.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { root } from './project.mjs';

/** The source map that ends a bundle of the tests. */
function mapOf(bundle) {
  const [, encoded] = readFileSync(join(root, bundle), 'utf8').split(/\/\/# sourceMappingURL=data:[^,]*,/);
  return new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()));
}

/** Replaces every place in a bundle by its place in the source, wherever the bundle was loaded from. */
export function inSources(text, bundle) {
  if (!text.includes(bundle)) return text;
  const map = mapOf(bundle);
  const places = new RegExp(`[^\\s()]*${bundle.replaceAll('.', '\\.')}(?:#[\\w-]+)?:(\\d+):(\\d+)`, 'g');
  return text.replace(places, (place, line, column) => {
    const { originalSource, originalLine, originalColumn } = map.findEntry(line - 1, column - 1);
    if (originalSource === undefined) return place;
    return `${originalSource.replace(/^(\.\.\/)+/, '')}:${originalLine + 1}:${originalColumn + 1}`;
  });
}
