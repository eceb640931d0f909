import { useTranslation } from 'react-i18next';
import type { PartnerRow } from '../../../core/views/partner-row';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Banner } from '../../../ui/banner';
import css from '../sharing.module.css';

const TONES = {
  verified: 'success',
  unverified: 'warning',
  changed: 'danger',
  revoked: 'danger',
} as const;

/** How far a partner, or another laptop of ours, is trusted, since when and by whom; and what came since. */
export function StateBanner({ partner }: { readonly partner: PartnerRow }) {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  const { state, isDevice, verifiedOn, verifiedBy, changedOn, revokedOn, renewedOn } = partner;
  const date = formatDate(
    { verified: verifiedOn, unverified: '', changed: changedOn, revoked: revokedOn }[state],
    language,
  );
  const said = state === 'verified' && verifiedBy === '' ? 'verifiedNobody' : state;
  const facts = { date, by: verifiedBy };
  return (
    <>
      <Banner tone={TONES[state]} {...(state === 'changed' && { title: t('changedTitle') })}>
        {isDevice && said !== 'changed'
          ? t(`device.${said}`, facts)
          : t(`stateBody.${said}`, facts)}
      </Banner>
      {renewedOn !== '' && state === 'verified' && (
        <Banner tone="warning" title={t('renewedTitle')}>
          {t('renewed', { date: formatDate(renewedOn, language) })}
        </Banner>
      )}
      {partner.laptops > 1 && (
        <p className={css.note}>{t('laptops', { count: partner.laptops })}</p>
      )}
    </>
  );
}
