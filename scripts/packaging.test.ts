import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { expect, test } from 'vitest';

test('the packing configuration of all three systems follows its schema', async () => {
  const silent = { isEnabled: false, add: () => {} } as unknown as Parameters<
    typeof validateConfiguration
  >[1];
  const config = await getConfig(process.cwd(), 'electron-builder.yml', null);
  await expect(validateConfiguration(config, silent)).resolves.toBeUndefined();
});
