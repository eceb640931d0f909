import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SECURITY_HEADERS } from './content-security-policy';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** A file of the build: where it lies, and what it is. */
export type BundleFile = { readonly file: string; readonly type: string };

/** The files of a folder by the path they are asked for under. Read once: a request never becomes a path on disk. */
export function listBundle(folder: string): ReadonlyMap<string, BundleFile> {
  const found = new Map<string, BundleFile>();
  const visit = (inside: string, address: string): void => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const file = path.join(inside, entry.name);
      const type = TYPES[path.extname(entry.name)];
      if (entry.isDirectory()) visit(file, `${address}${entry.name}/`);
      else if (entry.isFile() && type) found.set(`${address}${entry.name}`, { file, type });
    }
  };
  visit(folder, '/');
  const start = found.get('/index.html');
  if (start) found.set('/', start);
  return found;
}

/** Answers one request for `app://bundle/...`: a listed file, or nothing. */
export async function answer(
  request: { readonly method: string; readonly url: string },
  files: ReadonlyMap<string, BundleFile>,
): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  const found = host === 'bundle' && request.method === 'GET' ? files.get(pathname) : undefined;
  if (!found) return new Response(null, { status: 404, headers: SECURITY_HEADERS });
  return new Response(await readFile(found.file), {
    headers: { ...SECURITY_HEADERS, 'Content-Type': found.type },
  });
}
