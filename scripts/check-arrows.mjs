// npm run check:arrows: the dependency rules hold, and each of them would notice if it were broken.
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import rules from '../config/arrows/rules.mjs';

const root = path.join(import.meta.dirname, '..');

process.exitCode = (await treeHolds()) && (await everyRuleBites()) ? 0 : 1;

async function treeHolds() {
  const found = await violations(root, ['renderer', 'electron', 'e2e']);
  for (const { rule, from, to } of found) {
    const reason = rules.forbidden.find((each) => each.name === rule.name)?.comment;
    console.error(`   ${from} may not import ${to} (${rule.name}). ${reason}`);
  }
  return found.length === 0;
}

/** The probe is a small tree like ours in which every rule is broken on purpose. */
async function everyRuleBites() {
  const found = await violations(path.join(root, 'config/arrows/probe'), ['renderer', 'electron']);
  const broken = new Set(found.map(({ rule }) => rule.name));
  const blind = rules.forbidden.map((rule) => rule.name).filter((name) => !broken.has(name));
  for (const name of blind) console.error(`   The rule ${name} did not notice its violation.`);
  if (blind.length === 0)
    console.log(`   ${broken.size} rules hold, and each notices when broken.`);
  return blind.length === 0;
}

/**
 * @param {string} baseDir
 * @param {string[]} folders
 */
async function violations(baseDir, folders) {
  const { forbidden, options } = rules;
  const { output } = await cruise(folders, {
    ...options,
    baseDir,
    validate: true,
    ruleSet: { forbidden },
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text.');
  if (output.summary.totalCruised === 0) throw new Error(`Nothing to check in ${baseDir}.`);
  return output.summary.violations;
}
