import { useTranslation } from 'react-i18next';
import type { LegalHold } from '../../../core/model/retention';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Banner } from '../../../ui/banner';

/** Says that a legal hold is on: since when, by whom, why, and what it stops. */
export function HoldBanner({ hold }: { readonly hold: LegalHold }) {
  const { t } = useTranslation('keeping');
  const language = useLanguage();
  return (
    <Banner
      tone="warning"
      title={t('hold.onTitle', { date: formatDate(hold.date, language, 'long') })}
    >
      {hold.by ? t('hold.on', { by: hold.by }) : t('hold.onNobody')}
      <br />
      {t('hold.why', { why: hold.why })}
    </Banner>
  );
}
