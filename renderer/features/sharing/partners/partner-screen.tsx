import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerRow } from '../../../core/views/partner-row';
import { formatDate } from '../../../parts/dates';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Page } from '../../../ui/page';
import css from '../sharing.module.css';
import { CompareWords } from './compare-words';
import { IncomingPolicy } from './incoming-policy';
import { PartnerChip } from './partner-chip';

const TONES = {
  verified: 'success',
  unverified: 'warning',
  changed: 'danger',
  revoked: 'danger',
} as const;

/** One partner: how far it is trusted, the words to compare, and giving it up. */
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
  const { state } = partner;
  return (
    <Page
      title={name}
      back={back}
      lead={<PartnerChip state={state} />}
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
        {state !== 'revoked' && <IncomingPolicy partner={partner} />}
      </div>
      {asks && <RevokeDialog id={id} name={name} onClose={() => setAsks(false)} />}
    </Page>
  );
}

function StateBanner({ partner }: { readonly partner: PartnerRow }) {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  const { state, verifiedOn, verifiedBy, changedOn, revokedOn } = partner;
  const date = formatDate(
    { verified: verifiedOn, unverified: '', changed: changedOn, revoked: revokedOn }[state],
    language,
  );
  const said = state === 'verified' && verifiedBy === '' ? 'verifiedNobody' : state;
  return (
    <Banner tone={TONES[state]} {...(state === 'changed' && { title: t('changedTitle') })}>
      {t(`stateBody.${said}`, { date, by: verifiedBy })}
    </Banner>
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
