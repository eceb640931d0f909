import { PhoneOff } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import type { MemberRow } from '../../core/views/views';
import { useTerms } from '../../parts/terms';
import { useLanguage } from '../../parts/use-language';
import { useView } from '../../parts/vault-context';
import { Chip } from '../../ui/chip';
import type { GridColumn } from '../../ui/grid-column';
import { Icon } from '../../ui/icon';
import { useSmallWindow } from '../../ui/use-small-window';
import { type ColumnId, chosenColumns } from './columns/column-choice';
import style from './members.module.css';
import { useAtLeast } from './use-at-least';

/** Words shown in a cell; the rest is a number. */
const WORDS_SHOWN = 2;
/** Columns beside the name that a small window has room for. */
const FIT_SMALL = 3;
/** Of a window, in CSS pixels: from here on all the usual columns leave room for a name with two surnames. */
const ROOMY = 1150;

type Column = Omit<GridColumn<MemberRow>, 'id'>;

/** The chosen columns of the member list; fewer when a panel stands beside it or the window is small. */
export function useMemberColumns(isNarrow: boolean): readonly GridColumn<MemberRow>[] {
  const { t } = useTranslation('members');
  const workspace = useView('workspace', {});
  const isSmall = useSmallWindow();
  const isRoomy = useAtLeast(ROOMY);
  const name = useNameColumn(isNarrow);
  const columns = useOfferedColumns();
  const kept = workspace?.workspace.memberColumns;
  return useMemo(() => {
    const chosen = chosenColumns(kept ?? []);
    const shown = isNarrow ? chosen.slice(0, 1) : fitting(chosen, kept ?? [], isSmall, isRoomy);
    return [
      { id: 'name', header: t('column.name'), sortable: true, ...name },
      ...shown.map((id) => ({ id, header: t(`column.${id}`), ...columns[id] })),
    ];
  }, [t, kept, name, columns, isNarrow, isSmall, isRoomy]);
}

/** In a small window the usual columns make room for each other and for the name; what a person chose stands. */
function fitting(
  chosen: readonly ColumnId[],
  kept: readonly string[],
  isSmall: boolean,
  isRoomy: boolean,
): readonly ColumnId[] {
  if (kept.length > 0) return isSmall ? chosen.slice(0, FIT_SMALL + 1) : chosen;
  if (isSmall) return ['county', 'phone'];
  return isRoomy ? chosen : chosen.filter((id) => id !== 'tags');
}

function useNameColumn(isNarrow: boolean): Omit<Column, 'header'> {
  const { t } = useTranslation('members');
  return useMemo(
    () => ({
      width: 'minmax(9rem, 2.2fr)',
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
    }),
    [t, isNarrow],
  );
}

/** How each column is drawn. */
function useOfferedColumns(): Readonly<Record<ColumnId, Omit<Column, 'header'>>> {
  const terms = useTerms();
  const language = useLanguage();
  const groups = useView('workspace', {})?.groups;
  const rungs = useView('rungs', {});
  return useMemo(() => {
    const groupNames = new Map((groups ?? []).map(({ id, name }) => [id, name]));
    const rungNames = new Map(
      (rungs ?? []).map(({ rung }) => [
        rung.id,
        language === 'es' ? rung.nameEs || rung.nameEn : rung.nameEn || rung.nameEs,
      ]),
    );
    const words = (of: (row: MemberRow) => readonly string[]): Omit<Column, 'header'> => ({
      width: 'minmax(7.5rem, 1fr)',
      render: (row) => <Words words={of(row)} />,
    });
    return {
      county: { width: '7.5rem', sortable: true, render: (row) => countyName(row.county) },
      language: {
        width: 'minmax(5.5rem, 6.75rem)',
        sortable: true,
        render: (row) => terms.language(row.preferredLanguage),
      },
      phone: { width: '9.25rem', render: (row) => row.phone },
      email: {
        width: 'minmax(7rem, 1.2fr)',
        render: (row) => <span title={row.email}>{row.email}</span>,
      },
      zip: { width: '5rem', sortable: true, render: (row) => row.zip },
      languages: words((row) => row.languages.map(terms.language)),
      tags: words((row) => row.tags),
      groups: words((row) => row.groups.flatMap((id) => groupNames.get(id) ?? [])),
      roles: words((row) => row.roles.map(terms.role)),
      rung: {
        width: 'minmax(6rem, 1fr)',
        render: (row) => (row.rung === null ? '' : (rungNames.get(row.rung) ?? '')),
      },
      contact: {
        width: '7.5rem',
        sortable: true,
        render: (row) => terms.consent(row.consentContact),
      },
      share: { width: '7.5rem', sortable: true, render: (row) => terms.consent(row.consentShare) },
    };
  }, [terms, language, groups, rungs]);
}

/** A few words as chips, and how many more there are. */
function Words({ words }: { readonly words: readonly string[] }) {
  const { t } = useTranslation('members');
  return (
    <span className={style.tags}>
      {words.slice(0, WORDS_SHOWN).map((word) => (
        <Chip key={word}>{word}</Chip>
      ))}
      {words.length > WORDS_SHOWN && (
        <span title={words.slice(WORDS_SHOWN).join(', ')}>
          {t('moreTags', { count: words.length - WORDS_SHOWN })}
        </span>
      )}
    </span>
  );
}
