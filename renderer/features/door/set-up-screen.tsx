import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from 'wouter';
import { DOOR_PIN } from '../../core/door/door-pin';
import type { KnownError } from '../../messages/errors';
import { useAppInfo } from '../../parts/app-info-context';
import { standAtDoor } from '../../parts/door/standing';
import { eventTitle } from '../../parts/event-title';
import { paths } from '../../parts/paths';
import { useErrorWords } from '../../parts/use-error-words';
import { useLanguage } from '../../parts/use-language';
import { useVault, useView } from '../../parts/vault-context';
import { Banner } from '../../ui/banner';
import { Button, LinkButton } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { EmptyState } from '../../ui/empty-state';
import { FormActions, Page, Section } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import style from './set-up.module.css';

/** Before the laptop is handed over: a PIN for the evening, and how the door works. */
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
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [without, setWithout] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<KnownError | null>(null);
  if (view === undefined) return null;
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
  const isBad = !DOOR_PIN.test(pin);
  const differs = pin !== again;
  const open = async () => {
    setTried(true);
    if (busy || (!without && (isBad || differs))) return;
    setBusy(true);
    const opened = await standAtDoor(vault, id, without ? null : pin);
    if (opened.ok) return;
    setBusy(false);
    setFailed(opened.error);
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
          {!without && (
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
          <CheckboxField
            label={t('setUp.without')}
            isSelected={without}
            onChange={setWithout}
            isDisabled={sample}
            description={sample ? t('setUp.sampleNeedsPin') : undefined}
          />
          <FormActions>
            <Button variant="primary" icon={DoorOpen} type="submit" isPending={busy}>
              {busy ? t('setUp.opening') : t('setUp.open')}
            </Button>
          </FormActions>
        </form>
        <Section title={t('setUp.how')}>
          <ul className={style.how}>
            <li>{t('setUp.hows.leave')}</li>
            <li>{t('setUp.hows.lock')}</li>
            <li>{t('setUp.hows.undo')}</li>
          </ul>
        </Section>
      </div>
    </Page>
  );
}
