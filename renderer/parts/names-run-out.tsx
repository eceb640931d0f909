import { useTranslation } from 'react-i18next';
import { addDays } from '../core/views/order';
import { Banner } from '../ui/banner';
import { LinkButton } from '../ui/button';
import { formatDate } from './dates';
import { paths } from './paths';
import { useLanguage } from './use-language';
import { useView } from './vault-context';

/**
 * Says whose names become counts soon, whose are due while nobody agreed, and who no longer agrees to be shared; nothing
 * while there are none.
 */
export function NamesRunOut() {
  const { t } = useTranslation('leaving');
  const language = useLanguage();
  const view = useView('expiring', {});
  if (!view || view.hold) return null;
  return view.groups
    .filter(({ isDue }) => !isDue || !view.agreedOn)
    .map(({ group, name, on, isDue, isRefused, people }) => {
      const called = name || t('expiry.aGroup');
      const day = (date: string) => formatDate(date, language, 'long');
      const facts = { group: called, count: people.length };
      if (isRefused) {
        return (
          <Banner
            key={`${group} refused`}
            tone="warning"
            title={t('expiry.refusedTitle', { group: called })}
            action={<LinkButton href={paths.namesRunOut}>{t('expiry.look')}</LinkButton>}
          >
            {t('expiry.refused', facts)}
          </Banner>
        );
      }
      return (
        <Banner
          key={`${group} ${on}`}
          tone={isDue ? 'warning' : 'info'}
          title={t(isDue ? 'expiry.dueTitle' : 'expiry.soonTitle', { group: called })}
          action={<LinkButton href={paths.namesRunOut}>{t('expiry.look')}</LinkButton>}
        >
          {isDue
            ? t('expiry.due', { ...facts, date: day(addDays(on, -1)) })
            : t('expiry.soon', { ...facts, date: day(on) })}
        </Banner>
      );
    });
}
