import { CalendarArrowDown, LayoutTemplate, ListChecks, Repeat2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Event } from '../../../core/model/event';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import type { MenuAction } from '../../../ui/menu';
import { SaveCalendarDialog } from '../calendar-file/save-calendar-dialog';
import { SaveTemplateDialog } from '../templates/save-template-dialog';
import { RepeatEventDialog } from './repeat-event-dialog';

/** What can be made of an event beyond itself (a series, a template, a calendar file): entries of its menu, and their dialogs. */
export function useSeriesActions(event: Event | undefined): {
  readonly items: readonly MenuAction[];
  readonly dialog: ReactNode;
} {
  const { t } = useTranslation('series');
  const { t: calendar } = useTranslation('calendar');
  const run = useRun();
  const series = useView('event-series', { event: event?.id ?? '' });
  const [open, setOpen] = useState<'repeat' | 'template' | 'calendar' | null>(null);
  const close = () => setOpen(null);
  if (!event) return { items: [], dialog: null };
  const takeShifts = () =>
    void run({ type: 'plan-series-shifts', event: event.id }, { toast: t('strip.shiftsUsed') });
  const repeat: MenuAction = series
    ? { id: 'shifts', label: t('strip.useShifts'), icon: ListChecks, onAction: takeShifts }
    : { id: 'repeat', label: t('strip.start'), icon: Repeat2, onAction: () => setOpen('repeat') };
  return {
    items: [
      repeat,
      {
        id: 'template',
        label: t('templates.save'),
        icon: LayoutTemplate,
        onAction: () => setOpen('template'),
      },
      {
        id: 'calendar',
        label: calendar('exportOne'),
        icon: CalendarArrowDown,
        onAction: () => setOpen('calendar'),
      },
    ],
    dialog: (
      <>
        {open === 'repeat' && <RepeatEventDialog event={event} isOpen onClose={close} />}
        {open === 'template' && <SaveTemplateDialog event={event} onClose={close} />}
        {open === 'calendar' && (
          <SaveCalendarDialog choices={[{ id: 'one', events: [event.id] }]} onClose={close} />
        )}
      </>
    ),
  };
}
