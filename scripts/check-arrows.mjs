// npm run check:arrows: the dependency rules hold, and each of them would notice if it were broken.
import path from 'node:path';
import { rules } from '../config/arrows/rules.mjs';
import { findCycles } from './arrows/cycles.mjs';
import { readImports } from './arrows/imports.mjs';

/**
 * @typedef {import('./arrows/imports.mjs').Import} Import
 * @typedef {{ rule: string, reason: string, what: string }} Violation
 */

const root = path.join(import.meta.dirname, '..');

process.exitCode = [treeHolds(), everyRuleBites()].every(Boolean) ? 0 : 1;

function treeHolds() {
  const found = violations(root, ['renderer', 'electron', 'e2e']);
  /** @type {Map<string, Set<string>>} */
  const byRule = new Map();
  for (const { rule, reason, what } of found) {
    const head = `   ${rule}: ${reason}`;
    byRule.set(head, (byRule.get(head) ?? new Set()).add(what));
  }
  for (const [head, lines] of byRule) console.error([head, ...lines].join('\n      '));
  return found.length === 0;
}

/** The probe is a small tree like ours in which every rule is broken on purpose. */
function everyRuleBites() {
  const found = violations(path.join(root, 'config/arrows/probe'), ['renderer', 'electron']);
  const broken = new Set(found.map(({ rule }) => rule));
  const blind = ['no-cycles', ...rules.map(({ name }) => name)].filter((name) => !broken.has(name));
  for (const name of blind) console.error(`   The rule ${name} did not notice its violation.`);
  if (blind.length === 0)
    console.log(`   ${broken.size} rules hold, and each notices when broken.`);
  return blind.length === 0;
}

/**
 * @param {string} base
 * @param {readonly string[]} folders
 * @returns {Violation[]}
 */
function violations(base, folders) {
  const imports = readImports(base, folders);
  if (imports.length === 0) throw new Error(`Nothing to check in ${base}.`);
  const forbidden = rules.flatMap((rule) =>
    imports
      .filter((each) => breaks(each, rule))
      .map(({ from, to }) => ({
        rule: rule.name,
        reason: rule.reason,
        what: `${from} imports ${to}`,
      })),
  );
  const circles = findCycles(imports).map((cycle) => ({
    rule: 'no-cycles',
    reason: 'Modules in a circle can only be read, tested and changed together.',
    what: `${[...cycle, cycle[0]].join(' -> ')}`,
  }));
  return [...forbidden, ...circles];
}

/**
 * @param {Import} each
 * @param {import('../config/arrows/rules.mjs').Rule} rule
 */
function breaks({ from, to, isType }, rule) {
  const start = rule.from.exec(from);
  if (!start || rule.except?.some((pattern) => pattern.test(from))) return false;
  if (isType && rule.typesMayPass) return false;
  // A rule about features standing apart needs to know which feature it started from.
  const own = start[1];
  if (rule.unlessOwn && own && to.startsWith(rule.unlessOwn.replace('*', own))) return false;
  return rule.to.test(to) && !rule.unless?.some((pattern) => pattern.test(to));
}
