import { PhoneCall } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CallRound } from '../../../core/model/call';
import { paths } from '../../../parts/paths';
import { useUnsavedGuard } from '../../../parts/unsaved-guard';
import { useView } from '../../../parts/vault-context';
import { Button, LinkButton } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { FormActions, Page, Section } from '../../../ui/page';
import { MembersNav } from '../members-nav';
import style from './calls.module.css';
import { usualDue, usualWho } from './round-draft';
import { RoundFields, type RoundFieldValues } from './round-fields';
import { useRoundTitle } from './round-title';
import { useDefaultScripts } from './use-default-scripts';
import { useSaveRound } from './use-save-round';
import { forgetHanded, useWhom } from './use-whom';
import { WhomFields } from './whom-fields';

/** Plans a round of calls (`id` null), for an event when one is given, or edits one. */
export function RoundForm(props: { readonly id: string | null; readonly event: string | null }) {
  const { t } = useTranslation('calls');
  const detail = useView('call-round', { id: props.id ?? '', caller: null });
  const workspace = useView('workspace', {});
  if (!workspace || (props.id !== null && detail === undefined)) return null;
  if (props.id !== null && !detail) return <RoundMissing title={t('form.editTitle')} />;
  return (
    <LoadedForm
      round={detail?.row.round ?? null}
      event={props.event}
      today={workspace.today}
      groupName={workspace.group?.name ?? ''}
    />
  );
}

/** Said where a round should be and is not. */
export function RoundMissing({ title }: { readonly title: string }) {
  const { t } = useTranslation('calls');
  return (
    <Page title={title}>
      <MembersNav current="calls" />
      <EmptyState
        title={t('missing')}
        body={t('missingBody')}
        action={<LinkButton href={paths.calls}>{t('back')}</LinkButton>}
      />
    </Page>
  );
}

function LoadedForm(props: {
  readonly round: CallRound | null;
  readonly event: string | null;
  readonly today: string;
  readonly groupName: string;
}) {
  const { t } = useTranslation('calls');
  const [, navigate] = useLocation();
  const titleOf = useRoundTitle();
  const { round, today } = props;
  const [typed, setTyped] = useState<Partial<RoundFieldValues>>({});
  const [callers, setCallers] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const purpose = typed.purpose ?? round?.purpose ?? (props.event ? 'confirm' : 'invite');
  const eventId = typed.event !== undefined ? typed.event : (round?.event ?? props.event);
  const event = useView('event', { id: eventId ?? '' });
  const detail = eventId && event?.event.id === eventId ? event : null;
  const proposed = useDefaultScripts(purpose, detail?.row ?? null, props.groupName);
  const values: RoundFieldValues = {
    purpose,
    event: eventId,
    title: typed.title ?? round?.title ?? '',
    due: typed.due ?? round?.due ?? usualDue(purpose, detail?.event.date ?? '', today),
    scriptEn: typed.scriptEn ?? round?.scriptEn ?? proposed.scriptEn,
    scriptEs: typed.scriptEs ?? round?.scriptEs ?? proposed.scriptEs,
  };
  const whom = useWhom(detail, usualWho(purpose));
  const guard = useUnsavedGuard(Object.keys(typed).length > 0 || callers.length > 0);
  const save = useSaveRound(round?.id ?? null);
  const eventMissing = purpose !== 'check-in' && !eventId;
  const back = round ? paths.callRound(round.id) : paths.calls;

  const submit = async () => {
    if (eventMissing) {
      setTried(true);
      return;
    }
    const saved = await save(values, whom, callers);
    if (!saved) return;
    guard.release();
    if (!round) forgetHanded();
    navigate(paths.callRound(saved), { replace: true });
  };

  return (
    <Page
      title={round ? t('form.editTitle') : t('form.addTitle')}
      back={{ href: back, label: round ? t('sheets.back') : t('back') }}
    >
      <MembersNav current="calls" />
      <form
        className={style.form}
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void submit();
        }}
      >
        <RoundFields
          values={values}
          usualTitle={titleOf({ title: '', purpose }, detail?.row ?? null)}
          onChange={(patch) => setTyped((now) => ({ ...now, ...patch }))}
          eventError={tried && eventMissing ? t('form.eventMissing') : null}
          proposed={proposed}
        >
          {!round && (
            <Section title={t('form.who')}>
              <WhomFields event={detail} choice={whom} callers={callers} onCallers={setCallers} />
            </Section>
          )}
        </RoundFields>
        <FormActions>
          <Button variant="primary" type="submit" icon={PhoneCall}>
            {round ? t('form.save') : t('form.plan')}
          </Button>
          <Button onPress={() => navigate(back)}>{t('form.cancel')}</Button>
        </FormActions>
        {guard.dialog}
      </form>
    </Page>
  );
}
