import { useTranslation } from 'react-i18next';
import { useRun } from '../../../parts/use-run';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';

/** Says that an event does not offer what people ask for, with a way to offer it. */
export function NotOffered(props: {
  readonly event: string;
  readonly offer: 'childcare' | 'rides' | 'interpretation';
}) {
  const { t } = useTranslation('plan');
  const run = useRun();
  const offer = () =>
    void run(
      { type: 'edit-record', kind: 'event', id: props.event, patch: { [props.offer]: true } },
      { toast: t('needs.offered') },
    );
  return (
    <Banner tone="info" action={<Button onPress={offer}>{t('needs.offer')}</Button>}>
      {t('needs.notOffered')}
    </Banner>
  );
}
