/**
 * Finds modules that import one another in a circle.
 *
 * @param {readonly { from: string, to: string }[]} imports
 * @returns {string[][]} each circle once, as the modules passed through
 */
export function findCycles(imports) {
  /** @type {Map<string, string[]>} */
  const targets = new Map();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  /** @type {Set<string>} */
  const finished = new Set();
  /** @type {string[][]} */
  const cycles = [];

  /**
   * @param {string} module
   * @param {readonly string[]} trail
   */
  function visit(module, trail) {
    const at = trail.indexOf(module);
    if (at >= 0) cycles.push(trail.slice(at));
    if (at >= 0 || finished.has(module)) return;
    for (const next of targets.get(module) ?? []) visit(next, [...trail, module]);
    finished.add(module);
  }

  for (const module of targets.keys()) visit(module, []);
  return cycles;
}
