import { describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { APP_VERSION, isNewerVersion } from './app-version';

describe('APP_VERSION', () => {
  it('is the version of the package', () => {
    expect(APP_VERSION).toBe(version);
  });
});

describe('isNewerVersion', () => {
  it('compares numbers, not texts', () => {
    expect(isNewerVersion('0.10.0', '0.9.0')).toBe(true);
    expect(isNewerVersion('0.9.0', '0.10.0')).toBe(false);
    expect(isNewerVersion('1.0.0', '1.0.0')).toBe(false);
    expect(isNewerVersion('1.0.1', '1.0')).toBe(true);
  });
});
