// Derives one key with Argon2id and nothing else, in Electron's own V8; prints milliseconds. Arguments: memory in KiB, passes, lanes.
import { argon2id } from 'hash-wasm';

const [memory = 0, passes = 0, lanes = 0] = process.argv.slice(2).map(Number);
const once = async () => {
  const began = performance.now();
  await argon2id({
    password: 'nopal barro comal tinaja metate petate',
    salt: new Uint8Array(16).fill(1),
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return performance.now() - began;
};
console.log(await once());
