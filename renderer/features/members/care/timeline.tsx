import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberMoment } from '../../../core/views/people-views';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Button } from '../../../ui/button';
import { FilterChip } from '../../../ui/chip';
import { Section } from '../../../ui/page';
import css from './care.module.css';
import { Moment } from './moment';
import { byMonth, KINDS, type MomentKind, ofKind } from './moments';

/** How many moments are shown before the earlier ones fold away. */
const SHOWN = 10;

/** Everything that happened with a member, the latest first, month by month. */
export function Timeline({ moments }: { readonly moments: readonly MemberMoment[] }) {
  const { t } = useTranslation('care');
  const language = useLanguage();
  const [kind, setKind] = useState<MomentKind | null>(null);
  const [all, setAll] = useState(false);
  const wanted = ofKind(moments, kind);
  const shown = all ? wanted : wanted.slice(0, SHOWN);
  return (
    <Section
      title={t('timeline.title')}
      actions={
        moments.length > 0 && (
          <FilterChip
            label={t('timeline.show')}
            options={KINDS.map((id) => ({ id, label: t(`timeline.${id}`) }))}
            value={kind}
            onChange={setKind}
            allLabel={t('timeline.everything')}
          />
        )
      }
    >
      {wanted.length === 0 && (
        <p className={css.soft}>{t(kind ? 'timeline.noneOfKind' : 'timeline.none')}</p>
      )}
      <div>
        {byMonth(shown).map(([month, ofMonth]) => (
          <div key={month}>
            <h3 className={css.month}>
              {month ? formatDate(`${month}-01`, language, 'month') : t('timeline.noDate')}
            </h3>
            <ul className={css.moments}>
              {ofMonth.map((moment, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: moments of one day and type are told apart by their place only
                <Moment key={`${moment.type} ${moment.date} ${place}`} moment={moment} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {wanted.length > SHOWN && (
        <div>
          <Button variant="quiet" onPress={() => setAll(!all)}>
            {all ? t('timeline.showLess') : t('timeline.showAll', { count: wanted.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}
