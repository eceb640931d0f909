import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import type { RecordId } from '../../core/record';
import type { PersonSketch } from '../../core/views/people-views';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/button';
import { paths } from '../paths';
import { MatchReasons } from './match-words';
import style from './similar-members.module.css';
import { useSimilar } from './use-similar';

/** More would not be read while typing. */
const SHOWN = 3;

/** Says while someone types a person that this person may be here already, why, and the way there. */
export function SimilarMembers(props: {
  readonly person: PersonSketch;
  readonly except: RecordId | null;
}) {
  const { t } = useTranslation('duplicates');
  const similar = useSimilar(props.person, { except: props.except, limit: SHOWN });
  if (similar.length === 0) return null;
  const isHousehold = similar.every(({ match }) => match.strength === 'household');
  return (
    <Banner tone="info" title={t(isHousehold ? 'similar.household' : 'similar.title')}>
      <ul className={style.similar} aria-label={t('similar.list')}>
        {similar.map(({ row, match }) => (
          <li key={row.id}>
            <span className={style.who}>
              <strong>{row.name}</strong>
              <span className={style.soft}>
                {[countyName(row.county), row.phone].filter(Boolean).join(' · ')}
              </span>
              <span className={style.reasons}>
                <MatchReasons reasons={match.reasons} />
              </span>
            </span>
            <LinkButton href={paths.member(row.id)}>
              {t('similar.open')}
              <span className={style.unseen}> {row.name}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
