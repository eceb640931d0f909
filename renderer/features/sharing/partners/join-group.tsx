import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { deviceId } from '../../../core/model/partner';
import type { PartnerRow } from '../../../core/views/partner-row';
import { paths } from '../../../parts/paths';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Section } from '../../../ui/page';
import css from '../sharing.module.css';

/** For a card that is of another laptop of our own group: this laptop joins it. */
export function JoinGroup(props: { readonly partner: PartnerRow; readonly name: string }) {
  const { partner, name } = props;
  const { t } = useTranslation('partners');
  const run = useRun();
  const [, navigate] = useLocation();
  const [asks, setAsks] = useState(false);
  const join = async () => {
    const toast = t('join.done', { name });
    const done = await run({ type: 'join-group', partner: partner.id }, { toast });
    if (done) navigate(paths.partner(deviceId(partner.signer)));
  };
  return (
    <Section title={t('join.title')}>
      <p className={css.note}>{t('join.body')}</p>
      <div>
        <Button onPress={() => setAsks(true)}>{t('join.action')}</Button>
      </div>
      {asks && (
        <Dialog
          title={t('join.ask', { name })}
          isOpen
          onClose={() => setAsks(false)}
          size="small"
          role="alertdialog"
          actions={
            <>
              <Button onPress={() => setAsks(false)}>{t('join.cancel')}</Button>
              <Button variant="primary" onPress={() => void join()}>
                {t('join.confirm')}
              </Button>
            </>
          }
        >
          <p>{t('join.means', { name })}</p>
        </Dialog>
      )}
    </Section>
  );
}
