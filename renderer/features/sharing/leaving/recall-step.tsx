import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { NO_DECISIONS } from '../../../core/merge/plan-types';
import { paths } from '../../../parts/paths';
import { useVault, useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import type { Done, ImportError, ImportPreview, RecallPreview } from '../../../vault/vault';
import { FileFacts } from '../open/file-facts';
import css from '../sharing.module.css';
import { WithdrawalList } from './withdrawal-list';

/** A file that asks something back: who asks for what, what would go, and yes or no. */
export function RecallStep(props: {
  readonly preview: ImportPreview;
  readonly recall: RecallPreview;
  readonly onDone: (done: Done) => void;
  readonly onFailed: (error: ImportError) => void;
}) {
  const { preview, recall } = props;
  const { t } = useTranslation('leaving');
  const { t: keeping } = useTranslation('keeping');
  const vault = useVault();
  const [, navigate] = useLocation();
  const hold = useView('workspace', {})?.hold ?? null;
  const [applying, setApplying] = useState(false);
  const group = preview.sender.partnerName || preview.sender.groupName || t('expiry.aGroup');
  const { withdrawal, neverCame, goneBefore } = recall;
  const isNothing = withdrawal.files === 0;
  const apply = async () => {
    setApplying(true);
    const done = await vault.applyImport(preview.plan, NO_DECISIONS);
    setApplying(false);
    if (done.ok) props.onDone(done.value);
    else props.onFailed(done.error);
  };
  return (
    <>
      <FileFacts preview={preview} />
      {hold && !isNothing && <Banner tone="danger">{keeping('hold.blocked')}</Banner>}
      <Section title={t('asked.names')}>
        {isNothing ? (
          <Banner tone="info" title={t('asked.nothingTitle')}>
            {t('asked.nothing', { group })}
          </Banner>
        ) : (
          <p>{t('asked.who', { group, count: withdrawal.files })}</p>
        )}
        {neverCame > 0 && <p>{t('asked.neverCame', { count: neverCame })}</p>}
        {goneBefore > 0 && <p>{t('asked.goneBefore', { count: goneBefore })}</p>}
        {!isNothing && <WithdrawalList preview={withdrawal} />}
        <p className={css.note}>{t('asked.cannot')}</p>
      </Section>
      <div className={css.decide}>
        {(isNothing || !hold) && (
          <Button
            variant={isNothing ? 'primary' : 'danger'}
            isPending={applying}
            onPress={() => void apply()}
          >
            {isNothing ? t('asked.note') : t('asked.agree')}
          </Button>
        )}
        <Button variant="quiet" isDisabled={applying} onPress={() => navigate(paths.sharing)}>
          {t('asked.decline')}
        </Button>
      </div>
    </>
  );
}
