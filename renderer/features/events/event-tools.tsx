import { CalendarArrowDown, CalendarArrowUp, LayoutTemplate } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../parts/paths';
import { useVault } from '../../parts/vault-context';
import { MenuButton } from '../../ui/menu';
import { type CalendarChoice, SaveCalendarDialog } from './calendar-file/save-calendar-dialog';

/** The most events that are saved into one calendar file. */
const MOST_SAVED = 5_000;

/** What can be done with all events: templates, calendar files in and out. `inView`: those of the calendar. */
export function EventTools({
  inView,
}: {
  readonly inView: { readonly current: readonly string[] } | null;
}) {
  const { t } = useTranslation('calendar');
  const [, navigate] = useLocation();
  const vault = useVault();
  const [choices, setChoices] = useState<readonly CalendarChoice[] | null>(null);
  const save = async () => {
    const idsOf = async (when: 'upcoming' | 'all') => {
      const query = { search: '', when, from: 0, count: MOST_SAVED };
      return (await vault.view('events', query)).rows.map(({ id }) => id);
    };
    setChoices([
      ...(inView ? [{ id: 'shown', events: inView.current } as const] : []),
      { id: 'upcoming', events: await idsOf('upcoming') },
      { id: 'all', events: await idsOf('all') },
    ]);
  };
  return (
    <>
      <MenuButton
        label={t('tools')}
        items={[
          {
            id: 'templates',
            label: t('templates'),
            icon: LayoutTemplate,
            onAction: () => navigate(paths.eventTemplates),
          },
          {
            id: 'import',
            label: t('import'),
            icon: CalendarArrowUp,
            onAction: () => navigate(paths.importCalendar),
          },
          {
            id: 'export',
            label: t('export'),
            icon: CalendarArrowDown,
            onAction: () => void save(),
          },
        ]}
      />
      {choices && <SaveCalendarDialog choices={choices} onClose={() => setChoices(null)} />}
    </>
  );
}
