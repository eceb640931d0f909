// npm run dist [-- --dir] [-- --verify]: packs the built app for people.
//   --dir           the folder only, no archives
//   --into=FOLDER   instead of dist/
//   --verify        afterwards reads back what was packed and starts it once
// With the official Electron this is a release build. With the stand-in it says loudly that it is not.
import fs from 'node:fs';
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { run, runNode } from './run.mjs';
import { electronRuntime } from './setup/electron-runtime.mjs';

process.chdir(path.join(import.meta.dirname, '..'));

const onlyFolder = process.argv.includes('--dir');
const into =
  process.argv.find((arg) => arg.startsWith('--into='))?.slice('--into='.length) ?? 'dist';
const output = `-c.directories.output=${into}`;
const electron = electronRuntime();
if (!electron) {
  console.error('Electron is not installed: run npm run electron:get.');
  process.exit(1);
}

endUnless(await buildIfNeeded());
fs.rmSync(into, { recursive: true, force: true });
endUnless(await pack());
if (process.argv.includes('--verify')) {
  endUnless(await runNode('scripts/e2e.mjs', ['packaging'], { env: { CONVITE_PACKED: into } }));
}
for (const name of fs.readdirSync(into)) console.log(path.join(into, name));

function pack() {
  const builder = 'node_modules/electron-builder/cli.js';
  if (electron?.version === electron?.pinned) {
    return runNode(builder, [...(onlyFolder ? ['--dir'] : []), output]);
  }
  return packTestBuild(builder);
}

/** @param {string} builder */
async function packTestBuild(builder) {
  const line = '='.repeat(78);
  console.log(`\n${line}`);
  console.log('TEST BUILD, NOT FOR PEOPLE. It contains an Electron that is out of support,');
  console.log(
    `${electron?.version} in place of ${electron?.pinned}, because the official one could not be downloaded here.`,
  );
  console.log(`${line}\n`);
  const targets = onlyFolder ? ['dir'] : ['dir', 'tar.gz', 'deb'];
  if (!onlyFolder) {
    console.log(
      'No AppImage: its runtime comes only from github.com. No Windows or macOS build: the',
    );
    console.log('stand-in exists for Linux only. The deb is made by dpkg-deb in place of fpm.\n');
  }
  fs.mkdirSync(into, { recursive: true });
  fs.writeFileSync(path.join(into, 'TEST-BUILD.txt'), 'Not for people: see npm run dist.\n');
  const stand = path.resolve('scripts/dist/fpm-stand-in.mjs');
  const override = [
    output,
    `-c.electronDist=${electron?.dist}`,
    `-c.electronVersion=${electron?.version}`,
    // The name says it too, so that nobody hands it out by mistake.
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the builder's own placeholders
    '-c.artifactName=${productName}-TEST-${version}-${os}-${arch}.${ext}',
  ];
  return run(process.execPath, [builder, '--linux', ...targets, ...override], {
    env: {
      ELECTRON_BUILDER_7ZIP_PATH: '/usr/bin/7za',
      ELECTRON_BUILDER_COMPRESSION_LEVEL: '1',
      CUSTOM_FPM_PATH: stand,
    },
  });
}

/** @param {number} code */
function endUnless(code) {
  if (code !== 0) process.exit(code);
}
