import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { HotlineCall } from '../../../core/model/incident';
import { paths } from '../../../parts/paths';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Page, Section } from '../../../ui/page';
import css from '../sheriffs.module.css';
import { CallForm } from './call-form';
import { HotlineCallCard } from './hotline-call-card';
import { IncidentForm } from './incident-form';

type Open =
  | { readonly what: 'form'; readonly call: HotlineCall | null }
  | { readonly what: 'close'; readonly call: HotlineCall }
  | { readonly what: 'report'; readonly call: HotlineCall };

/** Calls to the hotline: taken, followed up, closed and forgotten. */
export function HotlineScreen() {
  const { t } = useTranslation('incidents');
  const { t: common } = useTranslation('sheriffs');
  const run = useRun();
  const [, navigate] = useLocation();
  const calls = useView('hotline-calls', {});
  const [open, setOpen] = useState<Open | null>(null);
  if (!calls) return <p className={css.waiting}>{common('loading')}</p>;
  const isOpen = ({ closedOn }: HotlineCall) => closedOn === '';
  const waiting = calls.filter(isOpen);
  const closed = calls.filter((call) => !isOpen(call));
  const close = async (call: HotlineCall) => {
    setOpen(null);
    await run({ type: 'close-call', call: call.id }, { toast: t('calls.closed_') });
  };
  return (
    <Page
      title={t('calls.title')}
      lead={t('calls.lead')}
      back={{ href: paths.incidents, label: t('back') }}
      actions={
        <Button variant="primary" icon={Plus} onPress={() => setOpen({ what: 'form', call: null })}>
          {t('calls.take')}
        </Button>
      }
    >
      <Section title={t('calls.open')}>
        {waiting.length === 0 && <p className={css.soft}>{t('calls.noneOpen')}</p>}
        {waiting.map((call) => (
          <HotlineCallCard
            key={call.id}
            call={call}
            onEdit={() => setOpen({ what: 'form', call })}
            onClose={() => setOpen({ what: 'close', call })}
            onReport={() => setOpen({ what: 'report', call })}
          />
        ))}
      </Section>
      {closed.length > 0 && (
        <Section title={t('calls.closed')}>
          {closed.map((call) => (
            <HotlineCallCard key={call.id} call={call} />
          ))}
        </Section>
      )}
      {open?.what === 'form' && <CallForm call={open.call} onClose={() => setOpen(null)} />}
      {open?.what === 'close' && (
        <Dialog
          role="alertdialog"
          size="small"
          title={t('calls.closeTitle')}
          isOpen
          onClose={() => setOpen(null)}
          actions={
            <>
              <Button onPress={() => setOpen(null)}>{t('calls.keep')}</Button>
              <Button variant="danger" onPress={() => void close(open.call)}>
                {t('calls.close')}
              </Button>
            </>
          }
        >
          <p>{t('calls.closeBody')}</p>
        </Dialog>
      )}
      {open?.what === 'report' && (
        <IncidentForm
          incident={null}
          start={{ county: open.call.county, date: open.call.date }}
          onClose={() => setOpen(null)}
          onAdded={(incident) => {
            void run({ type: 'take-call', id: open.call.id, fields: { incident } });
            navigate(paths.incident(incident));
          }}
        />
      )}
    </Page>
  );
}
