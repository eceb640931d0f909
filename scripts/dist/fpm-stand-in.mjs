#!/usr/bin/env node
// Takes the arguments electron-builder gives to fpm for a .deb, and makes it with Debian's own dpkg-deb.
// For machines where fpm cannot be had; release builds use fpm.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @type {Record<string, string[]>} */
const options = {};
/** @type {string[]} source=place pairs */
const contents = [];
const args = process.argv.slice(2);
for (let i = 0; i < args.length; i++) {
  const arg = args[i] ?? '';
  if (arg === '--force' || arg === '--debug') continue;
  if (!arg.startsWith('-')) contents.push(arg);
  else {
    const name = arg.replace(/^-+/, '');
    options[name] = [...(options[name] ?? []), args[++i] ?? ''];
  }
}
if (one('t') !== 'deb') throw new Error('This stand-in for fpm makes .deb files only.');

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'convite-deb-'));
try {
  for (const pair of contents) place(pair);
  writeControl();
  fs.chmodSync(root, 0o755);
  execFileSync(
    'dpkg-deb',
    ['--root-owner-group', '-Zgzip', '-z1', '--build', root, one('package')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
} finally {
  fs.rmSync(root, { recursive: true, force: true });
}

/** @param {string} pair */
function place(pair) {
  const [source = '', target = ''] = pair.split('=');
  const to = path.join(root, target);
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.cpSync(source, to, { recursive: true });
}

function writeControl() {
  const folder = path.join(root, 'DEBIAN');
  fs.mkdirSync(folder);
  const [synopsis = '', ...rest] = one('description').trim().split('\n');
  const long = rest.map((line) => ` ${line.trim() || '.'}`);
  const fields = {
    Package: one('name'),
    Version: one('version'),
    Architecture: one('architecture'),
    Maintainer: one('maintainer'),
    'Installed-Size': String(Math.ceil(sizeOf(root) / 1024)),
    Depends: (options['d'] ?? []).join(', '),
    Recommends: (options['deb-recommends'] ?? []).join(', '),
    Section: one('category', 'misc'),
    Priority: one('deb-priority', 'optional'),
    Homepage: one('url', ''),
    Description: [synopsis, ...long].join('\n'),
  };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value ? [`${key}: ${value}`] : [],
  );
  fs.writeFileSync(path.join(folder, 'control'), `${lines.join('\n')}\n`);
  for (const [name, script] of [
    ['postinst', one('after-install')],
    ['postrm', one('after-remove')],
  ]) {
    const to = path.join(folder, name ?? '');
    fs.copyFileSync(script ?? '', to);
    fs.chmodSync(to, 0o755);
  }
}

/** @param {string} folder */
function sizeOf(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

/**
 * @param {string} name
 * @param {string} [otherwise]
 * @returns {string}
 */
function one(name, otherwise) {
  const value = options[name]?.[0] ?? otherwise;
  if (value === undefined) throw new Error(`fpm's argument ${name} is missing.`);
  return value;
}
