/** Where the package lies on disk: its tables, model and kernel are found from here, whether run built or from source. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no package.json above ${fileURLToPath(import.meta.url)}`);
    folder = parent;
  }
  return folder;
}

const root = findRoot();

/** The absolute path of a file or folder of the package. */
export function packagePath(...parts: string[]): string {
  return join(root, ...parts);
}
