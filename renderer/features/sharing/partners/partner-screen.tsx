import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../parts/paths';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Page } from '../../../ui/page';
import { WithdrawSection } from '../leaving/withdraw-section';
import css from '../sharing.module.css';
import { CompareWords } from './compare-words';
import { IncomingPolicy } from './incoming-policy';
import { JoinGroup } from './join-group';
import { PartnerChip } from './partner-chip';
import { StateBanner } from './state-banner';
import { VouchForDevice } from './vouch-for-device';

/** One partner, or another laptop of ours: how far it is trusted, the words to compare, and giving it up. */
export function PartnerScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('partners');
  const partners = useView('partners', {});
  const [asks, setAsks] = useState(false);
  const partner = partners?.find((row) => row.id === id);
  const back = { href: paths.partners, label: t('back') };
  if (!partners) return null;
  if (!partner) {
    return (
      <Page title={t('title')} back={back}>
        <p>{t('empty')}</p>
      </Page>
    );
  }
  const name = partner.name || t('unnamed');
  const { state, isDevice } = partner;
  const isOpen = state === 'verified' || state === 'unverified';
  return (
    <Page
      title={name}
      back={back}
      lead={<PartnerChip state={state} isDevice={isDevice} />}
      actions={
        state !== 'revoked' && (
          <Button variant="danger" onPress={() => setAsks(true)}>
            {t('revoke.action')}
          </Button>
        )
      }
    >
      <div className={css.steps}>
        <StateBanner partner={partner} />
        {state !== 'revoked' && <CompareWords key={partner.signer} partner={partner} name={name} />}
        {isDevice && state === 'verified' && <VouchForDevice id={id} />}
        {!isDevice && state !== 'revoked' && <IncomingPolicy partner={partner} />}
        {!isDevice && <WithdrawSection partner={partner} name={name} />}
        {!isDevice && isOpen && <JoinGroup partner={partner} name={name} />}
      </div>
      {asks && <RevokeDialog id={id} name={name} onClose={() => setAsks(false)} />}
    </Page>
  );
}

function RevokeDialog(props: {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { id, name } = props;
  const { t } = useTranslation('partners');
  const run = useRun();
  const revoke = async () => {
    const toast = t('revoke.done', { name });
    const done = await run({ type: 'revoke-partner', partner: id }, { toast });
    if (done) props.onClose();
  };
  return (
    <Dialog
      title={t('revoke.title', { name })}
      isOpen
      onClose={props.onClose}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button onPress={props.onClose}>{t('revoke.cancel')}</Button>
          <Button variant="danger" onPress={() => void revoke()}>
            {t('revoke.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('revoke.body')}</p>
    </Dialog>
  );
}
