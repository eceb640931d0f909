import { spawn } from 'node:child_process';

/**
 * Runs a program with our own input and output, and waits for it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options] `env` is laid over our own.
 * @returns {Promise<number>} its exit code; 1 when a signal ended it or it could not start.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      stdio: 'inherit',
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
    });
    child.on('error', (error) => {
      console.error(`Cannot start ${command}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a JavaScript program of an installed package with this Node.
 *
 * @param {string} script path from the root of the project, for example node_modules/vite/bin/vite.js
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options]
 */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}
