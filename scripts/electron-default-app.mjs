// The part of Electron that starts an app from a folder (`electron .`), for the stand-in runtime, which comes
// without one. Packed into its default_app.asar; never part of what is shipped.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
// @ts-expect-error: there is no module of this name until Electron itself runs the file
import { app } from 'electron/main';

const require = createRequire(import.meta.url);
const target = readArguments(process.argv.slice(1));
if (target === null) {
  console.error('Usage: electron [switches] <app folder or file> [args]');
  process.exit(1);
}

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
const description = path.join(target, 'package.json');
const isFolder = fs.existsSync(description);
if (isFolder) {
  const { name, productName, version, desktopName } = JSON.parse(
    fs.readFileSync(description, 'utf8'),
  );
  if (version) app.setVersion(version);
  app.name = productName ?? name;
  app.setDesktopName(desktopName ?? `${app.name}.desktop`);
}
const main = require.resolve(target);
app.setAppPath(isFolder ? target : path.dirname(main));
// Awaited at the top level: 'ready' then waits for it, as with the official one.
await import(pathToFileURL(main).href);

/**
 * @param {readonly string[]} args
 * @returns {string | null} the app to start
 */
function readArguments(args) {
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '-v' || arg === '--version') {
      console.log(`v${process.versions['electron']}`);
      process.exit(0);
    }
    // Playwright hands over its loader this way.
    if (arg === '-r' || arg === '--require') require(path.resolve(args[++i] ?? ''));
    else if (!arg.startsWith('-')) return path.resolve(arg);
  }
  return null;
}
