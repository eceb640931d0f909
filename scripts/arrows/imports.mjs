import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

/**
 * One import. `to` is a path from the root, `npm:name` for a package, `node:name` for a module of Node, or
 * `missing:specifier`. `isType`: only types cross, so nothing is left of it when the app runs.
 *
 * @typedef {{ from: string, to: string, isType: boolean }} Import
 */

/**
 * Reads who imports whom in some folders.
 *
 * @param {string} root
 * @param {readonly string[]} folders below the root; those that do not exist are left out
 * @returns {Import[]}
 */
export function readImports(root, folders) {
  return folders
    .filter((folder) => fs.existsSync(path.join(root, folder)))
    .flatMap((folder) => sourcesIn(root, folder))
    .flatMap((from) => importsOf(root, from));
}

/**
 * @param {string} root
 * @param {string} folder
 */
function sourcesIn(root, folder) {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .sort();
}

/**
 * @param {string} root
 * @param {string} from
 * @returns {Import[]}
 */
function importsOf(root, from) {
  const text = fs.readFileSync(path.join(root, from), 'utf8');
  const { module, errors } = parseSync(from, text);
  if (errors.length > 0) throw new Error(`${from}: ${errors[0]?.message}`);
  const imported = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isType: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const reexported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, isType }] : [],
    ),
  );
  // import('./x'), both as a value and in a type.
  const called = [...text.matchAll(/\bimport\(\s*(['"])(.+?)\1/g)].map((match) => ({
    specifier: match[2] ?? '',
    isType: false,
  }));
  return [...imported, ...reexported, ...called].map(({ specifier, isType }) => ({
    from,
    to: resolve(root, from, specifier),
    isType,
  }));
}

/**
 * @param {string} root
 * @param {string} from
 * @param {string} specifier
 */
function resolve(root, from, specifier) {
  // Vite takes instructions after a question mark.
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(from), bare);
    const found = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx']
      .map((ending) => target + ending)
      .find((file) => fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile());
    return found ?? `missing:${specifier}`;
  }
  if (bare.startsWith('node:') || builtinModules.includes(bare)) {
    return `node:${bare.replace(/^node:/, '')}`;
  }
  const [scope = '', name] = bare.split('/');
  return `npm:${scope.startsWith('@') ? `${scope}/${name}` : scope}`;
}
