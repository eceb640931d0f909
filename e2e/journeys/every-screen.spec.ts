import { expect, expectNoAxeViolations, launchConvite, test } from '../launch';

/** Each screen of the sample by its address; `:event`, `:member` and `:round` stand for the first of their list. */
const SCREENS = {
  home: '/',
  members: '/members',
  member: '/members/:member',
  'member-edit': '/members/:member/edit',
  'member-new': '/members/new',
  'print-list': '/members/print',
  'import-table': '/members/import',
  segments: '/members/segments',
  'segment-new': '/members/segments/new',
  households: '/members/households',
  'look-alikes': '/members/duplicates',
  'call-rounds': '/members/calls',
  'call-round-new': '/members/calls/new',
  'call-round': '/members/calls/:round',
  'call-round-edit': '/members/calls/:round/edit',
  'call-sheets': '/members/calls/:round/sheets',
  'consent-sheet': '/members/consent',
  care: '/members/care',
  ladder: '/members/ladder',
  events: '/events',
  event: '/events/:event',
  'event-plan': '/events/:event/plan',
  'event-needs': '/events/:event/needs',
  'event-leads': '/events/:event/leads',
  'event-details': '/events/:event/details',
  'event-words': '/events/words',
  'event-edit': '/events/:event/edit',
  'door-set-up': '/events/:event/door',
  'event-new': '/events/new',
  'event-templates': '/events/templates',
  'calendar-import': '/events/calendar',
  paper: '/events/:event/paper',
  'type-back': '/events/:event/type',
  'event-after': '/events/:event/after',
  sheriffs: '/sheriffs',
  county: '/sheriffs/county/37067',
  meetings: '/sheriffs/meetings',
  promises: '/sheriffs/promises',
  map: '/sheriffs/map/agreement-287g',
  'map-print': '/sheriffs/map/promises/print',
  'state-and-federal': '/sheriffs/beyond',
  'state-law': '/sheriffs/law',
  'power-map': '/sheriffs/power',
  'power-map-print': '/sheriffs/power/print',
  demands: '/sheriffs/demands',
  incidents: '/sheriffs/incidents',
  hotline: '/sheriffs/hotline',
  'public-summary': '/sheriffs/summary',
  'agreement-list': '/sheriffs/list',
  'new-meeting': '/sheriffs/meeting/new',
  'meeting-brief': '/sheriffs/brief',
  'ask-library': '/sheriffs/asks',
  'records-requests': '/sheriffs/requests',
  sharing: '/sharing',
  'sharing-what': '/sharing/send',
  suggestions: '/sharing/suggestions',
  'sharing-folder': '/sharing/folder',
  reports: '/reports',
  'monthly-report': '/reports/monthly',
  'who-comes': '/reports/coming',
  settings: '/settings',
  held: '/settings/held',
} as const;

for (const language of ['en', 'es'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`shows every screen in ${language}, ${theme}, and screen readers can use each`, async () => {
      test.setTimeout(240_000);
      const convite = await launchConvite({
        args: ['--sample'],
        language,
        preferences: { theme },
      });
      const { window } = convite;
      const ids = {
        ':member': await firstOf('/members'),
        ':event': await firstOf('/events'),
        ':round': await firstRound(),
      };
      for (const [name, address] of Object.entries(SCREENS)) {
        await test.step(name, async () => {
          await goTo(address.replace(/:member|:event|:round/, (of) => ids[of as keyof typeof ids]));
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

      async function firstRound(): Promise<string> {
        await goTo('/members/calls');
        await window
          .getByRole('main')
          .locator('a[href*="/members/calls/"]:not([href$="/new"])')
          .first()
          .click();
        await expect.poll(() => addressOf()).toMatch(/[0-9a-f]{8}-/);
        return (await addressOf()).split('/').at(-1) ?? '';
      }

      function addressOf(): Promise<string> {
        return window.evaluate(() => location.hash.slice(1));
      }
    });
  }
}
