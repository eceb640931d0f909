export type { Screen } from '../ui/screen';
import 'react';
import 'hash-wasm';
import '@noble/curves/ed25519.js';
import 'age-encryption';
import 'papaparse';
