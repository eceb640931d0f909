import { PhoneOff } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import type { MemberRow } from '../../core/views/views';
import { useTerms } from '../../parts/terms';
import { Chip } from '../../ui/chip';
import type { GridColumn } from '../../ui/grid-column';
import { Icon } from '../../ui/icon';
import { useSmallWindow } from '../../ui/use-small-window';
import style from './members.module.css';

/** Tags shown in a row; the rest is a number. */
const TAGS_SHOWN = 2;

/** The columns of the member list; fewer when a panel stands beside it or the window is small. */
export function useMemberColumns(isNarrow: boolean): readonly GridColumn<MemberRow>[] {
  const { t } = useTranslation('members');
  const terms = useTerms();
  const isSmall = useSmallWindow();
  return useMemo(() => {
    const name: GridColumn<MemberRow> = {
      id: 'name',
      header: t('column.name'),
      width: 'minmax(9rem, 2.2fr)',
      sortable: true,
      render: (row) => (
        <span className={style.name}>
          <span className={style.nameText} title={row.name}>
            {row.name}
          </span>
          {row.consentContact === 'no' &&
            // Both, and the style sheet shows the one that has room.
            !isNarrow && (
              <span className={style.warnWords}>
                <Chip tone="brick">{t('doNotContact')}</Chip>
              </span>
            )}
          {row.consentContact === 'no' && (
            <span
              className={isNarrow ? style.warn : `${style.warn} ${style.warnSign}`}
              role="img"
              aria-label={t('doNotContact')}
              title={t('doNotContact')}
            >
              <Icon of={PhoneOff} size={16} />
            </span>
          )}
        </span>
      ),
    };
    const county: GridColumn<MemberRow> = {
      id: 'county',
      header: t('column.county'),
      width: '7.5rem',
      sortable: true,
      render: (row) => countyName(row.county),
    };
    const language: GridColumn<MemberRow> = {
      id: 'language',
      header: t('column.language'),
      width: 'minmax(5.5rem, 6.75rem)',
      sortable: true,
      render: (row) => terms.language(row.preferredLanguage),
    };
    const phone: GridColumn<MemberRow> = {
      id: 'phone',
      header: t('column.phone'),
      width: '9.25rem',
      render: (row) => row.phone,
    };
    if (isNarrow) return [name, county];
    if (isSmall) return [name, county, phone];
    return [
      name,
      county,
      language,
      phone,
      {
        id: 'tags',
        header: t('column.tags'),
        width: 'minmax(5rem, 1fr)',
        render: (row) => (
          <span className={style.tags}>
            {row.tags.slice(0, TAGS_SHOWN).map((tag) => (
              <Chip key={tag}>{tag}</Chip>
            ))}
            {row.tags.length > TAGS_SHOWN && (
              <span title={row.tags.slice(TAGS_SHOWN).join(', ')}>
                {t('moreTags', { count: row.tags.length - TAGS_SHOWN })}
              </span>
            )}
          </span>
        ),
      },
    ];
  }, [t, terms, isNarrow, isSmall]);
}
