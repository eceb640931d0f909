import { CheckCheck, Keyboard, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Event } from '../../../core/model/event';
import { isMissedAtClose } from '../../../core/views/turnout';
import type { AttendeeRow } from '../../../core/views/views';
import { formatDate } from '../../../parts/dates';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button, LinkButton } from '../../../ui/button';
import { Section } from '../../../ui/page';
import css from './after.module.css';
import { Debrief } from './debrief';
import { Headcounts } from './headcounts';

/** Once an event is over: closing it, typing its paper back, what was counted without names, and how it went. */
export function AfterTab(props: {
  readonly event: Event;
  readonly people: readonly AttendeeRow[];
  readonly onClose: () => void;
}) {
  return (
    <div className={css.columns}>
      <div className={css.column}>
        <CloseOut {...props} />
        <Debrief key={props.event.id} event={props.event} />
      </div>
      <Headcounts event={props.event.id} />
    </div>
  );
}

function CloseOut(props: {
  readonly event: Event;
  readonly people: readonly AttendeeRow[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('after');
  const language = useLanguage();
  const run = useRun();
  const today = useView('workspace', {})?.today;
  const { event } = props;
  const count = props.people.filter(({ attendance }) => isMissedAtClose(attendance)).length;
  const isAhead = today !== undefined && event.date > today;
  const isClosed = event.closedOn !== '';
  const state = isClosed
    ? t('closing.closedOn', { date: formatDate(event.closedOn, language) })
    : isAhead
      ? t('closing.notOver')
      : count === 0
        ? t('closing.openNobody')
        : t('closing.open', { count });
  return (
    <Section title={t('closing.title')}>
      <p>{state}</p>
      <div className={css.actions}>
        {isClosed ? (
          <Button
            icon={RotateCcw}
            onPress={() =>
              void run({ type: 'reopen-event', event: event.id }, { toast: t('closing.reopened') })
            }
          >
            {t('closing.reopen')}
          </Button>
        ) : (
          !isAhead &&
          !event.cancelled && (
            <Button icon={CheckCheck} onPress={props.onClose}>
              {t('closing.close')}
            </Button>
          )
        )}
        <LinkButton icon={Keyboard} href={paths.typeBack(event.id)}>
          {t('looseEnds.type')}
        </LinkButton>
      </div>
    </Section>
  );
}
