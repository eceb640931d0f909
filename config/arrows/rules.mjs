// Who may import whom. Each rule says why; config/arrows/probe breaks every one of them once, and
// `npm run check:arrows` fails unless each break is noticed. Circles are looked for as well.

/**
 * Modules that match `from` (and none of `except`) may not import what matches `to` (and none of `unless`).
 * Targets are paths, or `npm:name`, `node:name` and `missing:specifier`.
 *
 * @typedef {object} Rule
 * @property {string} name
 * @property {string} reason
 * @property {RegExp} from
 * @property {RegExp[]} [except]
 * @property {RegExp} to
 * @property {RegExp[]} [unless]
 * @property {string} [unlessOwn] a beginning in which * stands for what the first group of `from` found
 * @property {boolean} [typesMayPass] whether imports of types alone are let through
 */

const tests = /[.]test[.]tsx?$|\/testing\//;

/**
 * Everyone but the owner goes through the owner.
 *
 * @param {string} name
 * @param {string} reason
 * @param {RegExp} packages
 * @param {RegExp} door
 * @returns {Rule}
 */
function oneDoor(name, reason, packages, door) {
  return { name, reason, from: /^(renderer|electron)\//, except: [door, tests], to: packages };
}

/** @type {Rule[]} */
export const rules = [
  {
    name: 'nothing-missing',
    reason: 'What cannot be found cannot be checked by the other rules.',
    from: /./,
    to: /^missing:/,
  },

  // Core
  {
    name: 'core-imports-nothing-of-ours',
    reason:
      'Core is what the app means, free of how it is stored, shown or started. Data is no code.',
    from: /^renderer\/core\//,
    except: [tests],
    to: /^(renderer|electron|resources|scripts|e2e)\//,
    unless: [/^renderer\/core\//, /^resources\/.*[.]json$/],
  },
  {
    name: 'core-uses-only-pure-packages',
    reason:
      'Core needs schemas, phone formats and calendar rules; nothing that touches a machine, a page or a clock.',
    from: /^renderer\/core\//,
    except: [tests],
    to: /^npm:/,
    unless: [/^npm:(zod|libphonenumber-js|@noble\/hashes|ical[.]js)$/],
  },

  // Vault
  {
    name: 'vault-imports-only-core',
    reason: 'The vault is a plain object that tests call directly: no page, no shell.',
    from: /^renderer\/vault\//,
    except: [tests],
    to: /^(renderer|electron|scripts|e2e)\//,
    unless: [/^renderer\/(core|vault)\//],
  },
  {
    name: 'vault-knows-no-screen',
    reason: 'Nothing that draws runs where the key is.',
    from: /^renderer\/vault\//,
    except: [tests],
    to: /^npm:(react|react-dom|react-aria.*|react-i18next|i18next|wouter)$/,
  },
  {
    name: 'vault-has-one-door',
    reason:
      'Screens see the types in vault.ts; what is behind can change without touching a screen.',
    from: /^renderer\/(features|parts|ui|messages)\//,
    except: [tests],
    to: /^renderer\/vault\//,
    unless: [/^renderer\/vault\/vault[.]ts$/],
  },
  {
    name: 'only-app-makes-a-vault-client',
    reason: 'One maker means one place that can end it: locking is ending the worker.',
    from: /^(renderer|electron)\//,
    except: [/^renderer\/(app|vault)\//, tests],
    to: /^renderer\/vault\/worker\//,
  },
  {
    name: 'app-uses-the-client-only',
    reason: 'The app holds a client; the vault itself lives in the worker and nowhere else.',
    from: /^renderer\/(app\/|main[.]tsx$)/,
    except: [tests],
    to: /^renderer\/vault\//,
    unless: [/^renderer\/vault\/(vault|worker\/vault-client)[.]ts$/],
  },

  // Screens
  {
    name: 'features-stand-apart',
    reason: 'A feature can be read, changed and removed alone. What two share moves to parts.',
    from: /^renderer\/features\/([^/]+)\//,
    to: /^renderer\/features\//,
    unlessOwn: 'renderer/features/*/',
  },
  {
    name: 'screens-do-not-know-the-app',
    reason: 'The app puts features together, so none of them can lean on it.',
    from: /^renderer\/(features|parts|ui|messages)\//,
    to: /^renderer\/(app\/|main[.]tsx$)/,
  },
  {
    name: 'parts-do-not-know-features',
    reason: 'Parts are shared by features; the arrow goes one way.',
    from: /^renderer\/(parts|ui|messages)\//,
    to: /^renderer\/features\//,
  },
  {
    name: 'ui-knows-no-domain',
    reason: 'Buttons and fields know nothing of members and sheriffs, nor the words for them.',
    from: /^renderer\/ui\//,
    except: [tests],
    to: /^(renderer\/(core|vault|parts|messages)|electron)\//,
  },
  {
    name: 'messages-are-words',
    reason: 'Catalogues may name the types whose words they are; they draw and decide nothing.',
    from: /^renderer\/messages\//,
    except: [tests],
    to: /^(renderer\/(vault|parts|ui)|electron)\//,
    typesMayPass: true,
  },
  {
    name: 'react-aria-one-door',
    reason: 'How a button behaves under a keyboard and a screen reader is decided once, in ui.',
    from: /^renderer\//,
    except: [/^renderer\/ui\//, tests],
    to: /^npm:react-aria/,
    typesMayPass: true,
  },

  // Shell
  {
    name: 'renderer-knows-only-the-contract',
    reason: 'The page and the shell share the list of channels, and no code.',
    from: /^renderer\//,
    except: [tests],
    to: /^electron\//,
    unless: [/^electron\/bridge\/contract[.]ts$/],
  },
  {
    name: 'shell-knows-no-screen',
    reason: 'The shell moves sealed bytes and windows, never a name.',
    from: /^electron\//,
    except: [tests],
    to: /^renderer\//,
    unless: [/^renderer\/core\//],
  },
  {
    name: 'preload-is-only-the-contract',
    reason: 'What stands between page and shell must be small enough to read at once.',
    from: /^electron\/bridge\/preload[.]ts$/,
    to: /./,
    unless: [/^electron\/bridge\//, /^npm:electron$/],
  },
  {
    name: 'no-node-in-the-renderer',
    reason: 'The renderer is sandboxed: a Node module there is a bug that shows only when run.',
    from: /^renderer\//,
    except: [tests],
    to: /^node:/,
  },
  {
    name: 'no-network-in-the-shell',
    reason: 'Nothing leaves the laptop, and nothing else is started on it.',
    from: /^electron\//,
    except: [tests],
    to: /^node:(net|http|https|http2|dns|tls|dgram|child_process|cluster|inspector)(\/|$)/,
  },
  {
    name: 'electron-only-in-the-shell',
    reason: 'Electron is one way to open a window; everything else must not care.',
    from: /^renderer\//,
    to: /^npm:electron$/,
  },

  // Packages with one door
  oneDoor(
    'dexie-one-door',
    'One writer to the store: whoever else could write could also leave plaintext there.',
    /^npm:dexie/,
    /^renderer\/vault\/store\//,
  ),
  oneDoor(
    'age-one-door',
    'One reader and writer of exchange files, behind the guard.',
    /^npm:age-encryption$/,
    /^renderer\/vault\/exchange\//,
  ),
  oneDoor(
    'ciphers-one-door',
    'Keys and nonces are made and used in one small place that can be reviewed.',
    /^npm:(libsodium.*|hash-wasm|@noble\/ciphers)$/,
    /^renderer\/vault\/sealing\//,
  ),
  oneDoor(
    'curves-one-door',
    'Files are signed and checked in one place. (A plain digest is no secret: any layer may take one.)',
    /^npm:@noble\/curves$/,
    /^renderer\/vault\/exchange\//,
  ),
  oneDoor(
    'table-readers-one-door',
    'Files from anywhere are parsed in one place, behind the limits on what they may unfold to.',
    /^npm:(papaparse|fflate|saxen)$/,
    /^renderer\/vault\/tables\//,
  ),
  oneDoor(
    'calendars-one-door',
    'Rules and files of calendars are read in three small places, behind limits; the rest sees days and drafts.',
    /^npm:ical[.]js$/,
    /^renderer\/(core\/(series|calendar-file)|vault\/tables)\//,
  ),

  {
    name: 'no-test-code-in-the-app',
    reason: 'What is shipped must not depend on what tests it.',
    from: /^(renderer|electron)\//,
    except: [tests],
    to: /[.]test[.]tsx?$|\/testing\/|^(e2e|scripts|config)\/|^npm:(vitest|fast-check|fake-indexeddb|happy-dom|axe-core|cctv-age|@playwright\/test|playwright)$/,
  },
];
