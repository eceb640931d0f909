import '../vault/vault';
import 'dexie';
import './nowhere';
export const member = 1;
