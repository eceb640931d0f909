import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner';
import { LinkButton } from '../ui/button';
import { paths } from './paths';
import { useView } from './vault-context';

/** Says how many suggestions of partners wait for an answer, and the way there; nothing while none does. */
export function SuggestionsWaiting() {
  const { t } = useTranslation('incoming');
  const count = useView('suggestion-count', {})?.open ?? 0;
  if (count === 0) return null;
  return (
    <Banner
      tone="info"
      title={t('suggestions.waiting', { count })}
      action={<LinkButton href={paths.suggestions}>{t('suggestions.look')}</LinkButton>}
    >
      {t('suggestions.waitingBody')}
    </Banner>
  );
}
