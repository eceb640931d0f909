// Called by electron-builder when an app's folder is filled, before it is signed.
import fs from 'node:fs';
import path from 'node:path';
import { readFuses, setFuses } from './fuses.mjs';

/** @param {import('electron-builder').AfterPackContext} context */
export default function afterPack(context) {
  removeLeftovers(context);
  const program = programOf(context);
  if ('wasmTrapHandlers' in readFuses(program)) setFuses(program, { wasmTrapHandlers: true });
}

/**
 * Only the app is started: Electron's own starter for folders, and its version note, have no use in it.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
function removeLeftovers(context) {
  const resources = context.packager.getResourcesDir(context.appOutDir);
  fs.rmSync(path.join(resources, 'default_app.asar'), { force: true });
  fs.rmSync(path.join(context.appOutDir, 'version'), { force: true });
}

/**
 * @param {import('electron-builder').AfterPackContext} context
 * @returns {string} the file that holds the fuses
 */
function programOf({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename;
  if (electronPlatformName === 'win32') return path.join(appOutDir, `${name}.exe`);
  if (electronPlatformName === 'linux') {
    return path.join(appOutDir, packager.platformSpecificBuildOptions.executableName ?? name);
  }
  const framework = 'Contents/Frameworks/Electron Framework.framework/Electron Framework';
  return path.join(appOutDir, `${name}.app`, framework);
}
