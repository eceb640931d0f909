// npm test: every check, then the build, then the journeys; stops at the first that fails.
import { runNode } from './run.mjs';

for (const script of ['check', 'build', 'e2e']) {
  const code = await runNode(`scripts/${script}.mjs`, []);
  if (code !== 0) process.exit(code);
}
console.log('\nAll checks, the build and all journeys passed.');
