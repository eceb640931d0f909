// Who may import whom. Each rule says why; config/arrows/probe breaks every one of them once, and
// `npm run check:arrows` fails unless each break is reported.

const testCode = '[.]test[.]tsx?$|/testing/';

/** Packages that only tests may use. */
const testPackages =
  'node_modules/(vitest|fast-check|fake-indexeddb|happy-dom|axe-core|cctv-age|@playwright/test|playwright)/';

/** @typedef {import('dependency-cruiser').IForbiddenRuleType & { name: string, comment: string }} Rule */

/**
 * Rule for a package that has one door: everything else goes through the module that owns it.
 *
 * @param {string} name
 * @param {string} comment
 * @param {string} packages
 * @param {string} door
 * @returns {Rule}
 */
function oneDoor(name, comment, packages, door) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: '^(renderer|electron)/', pathNot: [door, testCode] },
    to: { path: packages },
  };
}

/** @type {{ forbidden: Rule[], options: import('dependency-cruiser').ICruiseOptions }} */
const rules = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules in a circle can only be read, tested and changed together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'What cannot be found cannot be checked by the other rules.',
      severity: 'error',
      from: { path: '^(renderer|electron)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'core-imports-nothing-of-ours',
      comment:
        'Core is what the app means, free of how it is stored, shown or started. Plain data is no code.',
      severity: 'error',
      from: { path: '^renderer/core/', pathNot: testCode },
      to: {
        path: '^(renderer|electron|resources|scripts|e2e)/',
        pathNot: ['^renderer/core/', '^resources/.*[.]json$'],
      },
    },
    {
      name: 'core-uses-only-pure-packages',
      comment: 'Core needs schemas and nothing that touches a machine, a page or a clock.',
      severity: 'error',
      from: { path: '^renderer/core/', pathNot: testCode },
      to: { path: 'node_modules/', pathNot: 'node_modules/(zod|libphonenumber-js)/' },
    },
    {
      name: 'vault-imports-only-core',
      comment: 'The vault is a plain object that tests call directly: no page, no shell.',
      severity: 'error',
      from: { path: '^renderer/vault/', pathNot: testCode },
      to: { path: '^(renderer|electron|scripts|e2e)/', pathNot: '^renderer/(core|vault)/' },
    },
    {
      name: 'vault-knows-no-screen',
      comment: 'Nothing that draws runs where the key is.',
      severity: 'error',
      from: { path: '^renderer/(core|vault)/', pathNot: testCode },
      to: { path: 'node_modules/(react|react-dom|react-aria[^/]*|react-i18next|i18next|wouter)/' },
    },
    {
      name: 'vault-has-one-door',
      comment:
        'Screens see the types in vault.ts; what is behind them can change without touching a screen.',
      severity: 'error',
      from: { path: '^renderer/(features|parts|ui|messages)/', pathNot: testCode },
      to: { path: '^renderer/vault/', pathNot: '^renderer/vault/vault[.]ts$' },
    },
    {
      name: 'only-app-makes-a-vault-client',
      comment: 'One maker means one place that can end it: locking is ending the worker.',
      severity: 'error',
      from: {
        path: '^(renderer|electron)/',
        pathNot: ['^renderer/app/', '^renderer/vault/', testCode],
      },
      to: { path: '^renderer/vault/worker/' },
    },
    {
      name: 'app-uses-the-client-only',
      comment: 'The app holds a client; the vault itself lives in the worker and nowhere else.',
      severity: 'error',
      from: { path: '^renderer/(app/|main[.]tsx$)', pathNot: testCode },
      to: {
        path: '^renderer/vault/',
        pathNot: '^renderer/vault/(vault|worker/vault-client)[.]ts$',
      },
    },
    {
      name: 'features-stand-apart',
      comment: 'A feature can be read, changed and removed alone. What two share moves to parts.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'screens-do-not-know-the-app',
      comment: 'The app puts features together, so none of them can lean on it.',
      severity: 'error',
      from: { path: '^renderer/(features|parts|ui|messages)/' },
      to: { path: '^renderer/(app/|main[.]tsx$)' },
    },
    {
      name: 'parts-do-not-know-features',
      comment: 'Parts are shared by features; the arrow goes one way.',
      severity: 'error',
      from: { path: '^renderer/(parts|ui|messages)/' },
      to: { path: '^renderer/features/' },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'Buttons and fields know nothing of members and sheriffs.',
      severity: 'error',
      from: { path: '^renderer/ui/', pathNot: testCode },
      to: { path: '^renderer/(core|vault|parts|messages)/|^electron/' },
    },
    {
      name: 'messages-know-only-types',
      comment: 'Catalogues are words. They may name the types whose words they are, nothing else.',
      severity: 'error',
      from: { path: '^renderer/messages/', pathNot: testCode },
      to: { path: '^renderer/(parts|ui)/' },
    },
    {
      name: 'renderer-knows-only-the-contract',
      comment: 'The page and the shell share the list of channels, and no code.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: testCode },
      to: { path: '^electron/', pathNot: '^electron/bridge/contract[.]ts$' },
    },
    {
      name: 'shell-knows-no-screen',
      comment: 'The shell moves sealed bytes and windows, never a name.',
      severity: 'error',
      from: { path: '^electron/', pathNot: testCode },
      to: { path: '^renderer/', pathNot: '^renderer/core/' },
    },
    {
      name: 'preload-is-only-the-contract',
      comment: 'What stands between page and shell must be small enough to read at once.',
      severity: 'error',
      from: { path: '^electron/bridge/preload[.]ts$' },
      to: {
        path: '.',
        pathNot: ['^electron/bridge/contract[.]ts$', 'node_modules/electron/|^electron$'],
      },
    },
    {
      name: 'no-node-in-the-renderer',
      comment: 'The renderer is sandboxed: a Node module there is a bug that shows only when run.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: testCode },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-network-in-the-shell',
      comment: 'Nothing leaves the laptop, and nothing else is started on it.',
      severity: 'error',
      from: { path: '^electron/', pathNot: testCode },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(net|http|https|http2|dns|tls|dgram|child_process)(/|$)',
      },
    },
    {
      name: 'electron-only-in-the-shell',
      comment: 'Electron is one way to open a window; everything else must not care.',
      severity: 'error',
      from: { path: '^(renderer|e2e)/' },
      to: { path: 'node_modules/electron/|^electron$' },
    },
    oneDoor(
      'dexie-one-door',
      'One writer to the store: whoever else could write could also leave plaintext there.',
      'node_modules/dexie/',
      '^renderer/vault/store/',
    ),
    oneDoor(
      'age-one-door',
      'One reader and writer of exchange files, behind the guard.',
      'node_modules/age-encryption/',
      '^renderer/vault/exchange/',
    ),
    oneDoor(
      'ciphers-one-door',
      'Keys and nonces are made and used in one small place that can be reviewed.',
      'node_modules/(libsodium[^/]*|hash-wasm|@noble/ciphers)/',
      '^renderer/vault/sealing/',
    ),
    oneDoor(
      'hashes-and-curves-two-doors',
      'Sealing hashes for keys, exchange signs. Nobody else has a use for either.',
      'node_modules/@noble/(hashes|curves)/',
      '^renderer/vault/(sealing|exchange)/',
    ),
    oneDoor(
      'react-aria-one-door',
      'How a button behaves under a keyboard and a screen reader is decided once, in ui.',
      'node_modules/react-aria-components/',
      '^renderer/ui/',
    ),
    {
      name: 'no-test-code-in-the-app',
      comment: 'What is shipped must not depend on what tests it.',
      severity: 'error',
      from: { path: '^(renderer|electron)/', pathNot: testCode },
      to: { path: [testCode, testPackages, '^(e2e|scripts|config)/'] },
    },
  ],
  options: {
    // The compiler is TypeScript 7, which has no interface for other programs; swc reads the same files.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|artifacts)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

export default rules;
