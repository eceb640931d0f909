import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from 'wouter';
import { DOOR_PIN } from '../../core/door/door-pin';
import { hasEnded, opensAt } from '../../core/door/door-time';
import type { DoorView, DoorViews } from '../../core/views/door-views';
import type { KnownError } from '../../messages/errors';
import { useAppInfo } from '../../parts/app-info-context';
import { formatDate, formatTime } from '../../parts/dates';
import { standAtDoor } from '../../parts/door/standing';
import { useClock } from '../../parts/door/use-clock';
import { eventTitle } from '../../parts/event-title';
import { paths } from '../../parts/paths';
import { useErrorWords } from '../../parts/use-error-words';
import { useLanguage } from '../../parts/use-language';
import { useRun } from '../../parts/use-run';
import { useVault, useView } from '../../parts/vault-context';
import { Banner } from '../../ui/banner';
import { Button, LinkButton } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { EmptyState } from '../../ui/empty-state';
import { FormActions, Page, Section } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toast';
import style from './set-up.module.css';

/** Before the laptop is handed over: a PIN for the evening, whether the door opens by itself, and how it works. */
export function DoorSetUpScreen() {
  const [, params] = useRoute('/events/:id/door');
  const id = params?.id ?? '';
  return <SetUp key={id} id={id} />;
}

function SetUp({ id }: { readonly id: string }) {
  const { t } = useTranslation('door');
  const language = useLanguage();
  const vault = useVault();
  const sayError = useErrorWords();
  const { sample } = useAppInfo();
  const view = useView('door', { event: id });
  const intent = useView('door-intent', { event: id });
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [without, setWithout] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<KnownError | null>(null);
  if (view === undefined || intent === undefined) return null;
  if (view === null) {
    return (
      <Page title={t('setUp.title')}>
        <EmptyState
          title={t('setUp.missing')}
          body={t('setUp.missingBody')}
          action={<LinkButton href={paths.events}>{t('setUp.events')}</LinkButton>}
        />
      </Page>
    );
  }
  const { event } = view;
  const { hasPin } = intent;
  const isBad = !DOOR_PIN.test(pin);
  const differs = pin !== again;
  const open = async () => {
    setTried(true);
    if (busy || (!hasPin && !without && (isBad || differs))) return;
    setBusy(true);
    const opened = await standAtDoor(vault, id, hasPin || without ? null : pin);
    if (opened.ok) return;
    // This screen gave way to the door that did not open, and is there anew.
    const { title, body } = sayError(opened.error);
    showToast({ tone: 'danger', message: `${title} ${body}` });
  };
  const keep = async (next: string | null) => {
    if (next !== null) {
      setTried(true);
      if (isBad || differs) return;
    }
    setFailed(null);
    const kept = await vault.keepDoorPin(id, next);
    if (!kept.ok) {
      setFailed(kept.error);
      return;
    }
    setPin('');
    setAgain('');
    setTried(false);
    showToast({
      tone: 'success',
      message: next === null ? t('setUp.forgotten') : t('setUp.keptDone'),
    });
  };
  const said = failed && sayError(failed);

  return (
    <Page
      title={t('setUp.title')}
      lead={eventTitle(event, language)}
      back={{ href: paths.event(id), label: t('setUp.back') }}
    >
      <div className={style.columns}>
        <form
          className={style.form}
          noValidate
          onSubmit={(submit) => {
            submit.preventDefault();
            void open();
          }}
        >
          <p>{event.countOnly ? t('setUp.leadCount') : t('setUp.lead')}</p>
          {said && (
            <Banner tone="danger" title={said.title}>
              {said.body}
            </Banner>
          )}
          {hasPin && (
            <Banner
              tone="info"
              title={t('setUp.kept')}
              action={<Button onPress={() => void keep(null)}>{t('setUp.forget')}</Button>}
            >
              {t('setUp.keptBody')}
            </Banner>
          )}
          {!hasPin && !without && (
            <>
              <TextField
                label={t('setUp.pin')}
                type="password"
                value={pin}
                onChange={setPin}
                maxLength={8}
                error={tried && isBad ? t('setUp.pinBad') : null}
                autoFocus
              />
              <TextField
                label={t('setUp.again')}
                type="password"
                value={again}
                onChange={setAgain}
                maxLength={8}
                error={tried && !isBad && differs ? t('setUp.pinDiffers') : null}
              />
            </>
          )}
          {!hasPin && (
            <CheckboxField
              label={t('setUp.without')}
              isSelected={without}
              onChange={setWithout}
              isDisabled={sample}
              description={sample ? t('setUp.sampleNeedsPin') : undefined}
            />
          )}
          <FormActions>
            <Button
              // Once a PIN is kept, its button is gone, and the focus is here.
              key={hasPin ? 'kept' : 'typed'}
              autoFocus={hasPin}
              variant="primary"
              icon={DoorOpen}
              type="submit"
              isPending={busy}
            >
              {busy ? t('setUp.opening') : t('setUp.open')}
            </Button>
            {!hasPin && !without && !intent.isSettled && (
              <Button onPress={() => void keep(pin)}>{t('setUp.keep')}</Button>
            )}
          </FormActions>
        </form>
        <div className={style.aside}>
          {!intent.isSettled && <ByItself view={view} intent={intent} />}
          <Section title={t('setUp.how')}>
            <ul className={style.how}>
              <li>{t('setUp.hows.leave')}</li>
              <li>{t('setUp.hows.lock')}</li>
              <li>{t('setUp.hows.clipboard')}</li>
              <li>{t('setUp.hows.undo')}</li>
            </ul>
          </Section>
        </div>
      </div>
    </Page>
  );
}

/** When the door opens by itself, and whether it does on this laptop. Nothing once the event is over. */
function ByItself(props: {
  readonly view: DoorView;
  readonly intent: DoorViews['door-intent']['result'];
}) {
  const { t } = useTranslation('door');
  const language = useLanguage();
  const run = useRun();
  const { sample } = useAppInfo();
  const { event, today } = props.view;
  const clock = useClock(today);
  const { declined, hasPin, left } = props.intent;
  if (hasEnded(event, clock(event.timeZone))) return null;
  const when = event.startTime
    ? t('setUp.byItself.when', {
        date: formatDate(event.date, language, 'day'),
        time: formatTime(opensAt(event.startTime), language),
      })
    : t('setUp.byItself.noTime');
  const way = sample ? t('setUp.sampleNeedsPin') : t('setUp.byItself.noPin');
  return (
    <Section title={t('setUp.byItself.title')}>
      {left ? (
        <p>{t('setUp.byItself.left')}</p>
      ) : (
        <>
          <CheckboxField
            label={t('setUp.byItself.label')}
            isSelected={!declined && event.startTime !== ''}
            isDisabled={event.startTime === ''}
            onChange={(byItself) =>
              void run({ type: 'decline-door', event: event.id, declined: !byItself })
            }
          />
          <p className={style.soft}>
            {when} {event.startTime !== '' && !hasPin && way}
          </p>
        </>
      )}
    </Section>
  );
}
