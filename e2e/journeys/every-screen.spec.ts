import { expect, expectNoAxeViolations, launchConvite, test } from '../launch';

/** Each screen of the sample by its address; `:event` and `:member` stand for the first of their list. */
const SCREENS = {
  home: '/',
  members: '/members',
  member: '/members/:member',
  'member-edit': '/members/:member/edit',
  'member-new': '/members/new',
  care: '/members/care',
  ladder: '/members/ladder',
  events: '/events',
  event: '/events/:event',
  'event-edit': '/events/:event/edit',
  'event-new': '/events/new',
  roster: '/events/:event/roster',
  sheriffs: '/sheriffs',
  county: '/sheriffs/county/37067',
  meetings: '/sheriffs/meetings',
  promises: '/sheriffs/promises',
  'new-meeting': '/sheriffs/meeting/new',
  sharing: '/sharing',
  'sharing-what': '/sharing/send',
  reports: '/reports',
  settings: '/settings',
} as const;

for (const language of ['en', 'es'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`shows every screen in ${language}, ${theme}, and screen readers can use each`, async () => {
      test.setTimeout(180_000);
      const convite = await launchConvite({
        args: ['--sample'],
        language,
        preferences: { theme },
      });
      const { window } = convite;
      const ids = {
        ':member': await firstOf('/members'),
        ':event': await firstOf('/events'),
      };
      for (const [name, address] of Object.entries(SCREENS)) {
        await test.step(name, async () => {
          await goTo(address.replace(/:member|:event/, (of) => ids[of as keyof typeof ids]));
          await expectNoAxeViolations(window);
          if (theme === 'light') await convite.screenshot(name);
        });
      }
      expect(convite.complaints).toEqual([]);

      async function goTo(address: string): Promise<void> {
        await window.evaluate((hash) => {
          location.hash = hash;
        }, address);
        await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
        // What is asked of the vault is there once nothing says that it is on its way.
        await expect(window.locator('[aria-busy=true]')).toHaveCount(0);
        await window.waitForTimeout(300);
      }

      async function firstOf(list: string): Promise<string> {
        await goTo(list);
        await window.getByRole('grid').getByRole('row').nth(1).click();
        await expect.poll(() => addressOf()).toMatch(/[0-9a-f]{8}-/);
        return (await addressOf()).split('/').at(-1) ?? '';
      }

      function addressOf(): Promise<string> {
        return window.evaluate(() => location.hash.slice(1));
      }
    });
  }
}
