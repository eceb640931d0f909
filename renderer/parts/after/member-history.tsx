import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../core/record';
import { Facts } from '../../ui/definition';
import { Section } from '../../ui/page';
import { formatDate, localeOf } from '../dates';
import { useTerms } from '../terms';
import { useLanguage } from '../use-language';
import { useView } from '../vault-context';

/** How a member came over time: how often, how reliably, since when. The events themselves are in the timeline. */
export function MemberHistory({ member }: { readonly member: RecordId }) {
  const { t } = useTranslation('after');
  const terms = useTerms();
  const language = useLanguage();
  const history = useView('member-history', { id: member });
  if (!history) return null;
  const { came, missed, saidYes, showRate, firstOn, lastOn, streak, byKind } = history;
  if (came === 0 && missed === 0) {
    return (
      <Section title={t('history.title')}>
        <p>{t('history.none')}</p>
      </Section>
    );
  }
  const percent = new Intl.NumberFormat(localeOf(language), {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const say = (term: string, value: string) => ({ term, value });
  return (
    <Section title={t('history.title')}>
      <Facts
        items={[
          say(t('history.came'), t('history.times', { count: came })),
          ...(showRate === null
            ? []
            : [
                say(
                  t('history.showRate'),
                  t('history.ofYes', {
                    percent: percent.format(showRate),
                    count: saidYes,
                  }),
                ),
              ]),
          ...(firstOn === '' ? [] : [say(t('history.first'), formatDate(firstOn, language))]),
          ...(lastOn === '' ? [] : [say(t('history.last'), formatDate(lastOn, language))]),
          ...(streak > 1
            ? [say(t('history.streak'), t('history.streakEvents', { count: streak }))]
            : []),
          ...(byKind.length > 0
            ? [
                say(
                  t('history.byKind'),
                  byKind
                    .map(({ kind, came: times }) =>
                      t('history.kind', { kind: terms.eventKind(kind), count: times }),
                    )
                    .join(', '),
                ),
              ]
            : []),
        ]}
      />
    </Section>
  );
}
