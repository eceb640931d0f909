import {
  CalendarPlus,
  FileInput,
  Landmark,
  Lock,
  type LucideIcon,
  MapPin,
  MessageSquare,
  Undo2,
  User,
  UserPlus,
} from 'lucide-react';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { FoundRow } from '../core/views/views';
import { i18n } from '../messages/i18n';
import { formatDate } from '../parts/dates';
import { paths } from '../parts/paths';
import { useLanguage } from '../parts/use-language';
import { useVault, useView } from '../parts/vault-context';
import { CommandMenu } from '../ui/command-menu';
import { matchesWords } from '../ui/fold-text';
import { PLACES } from './rail';
import { useUndoLast } from './use-undo-last';

const MOST_FOUND = 12;

const FOUND: Readonly<
  Record<FoundRow['type'], { icon: LucideIcon; path: (id: string) => string }>
> = {
  member: { icon: User, path: paths.member },
  event: { icon: PLACES[2].icon, path: paths.event },
  county: { icon: MapPin, path: paths.county },
  official: { icon: Landmark, path: () => paths.sheriffs },
  meeting: { icon: MessageSquare, path: paths.meeting },
};

type Action = {
  readonly id: string;
  readonly key:
    | `places.${(typeof PLACES)[number]['id']}`
    | 'find.addMember'
    | 'find.importTable'
    | 'find.planEvent'
    | 'find.logMeeting'
    | 'find.undo'
    | 'lock';
  readonly icon: LucideIcon;
  readonly act: () => void;
};

/** Ctrl or Cmd with K: finds any person, event, county, official, meeting or action, in either language. */
export const CommandPalette = memo(FreshPalette);

function FreshPalette(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onLock: () => void;
}) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const vault = useVault();
  const undoLast = useUndoLast();
  const [search, setSearch] = useState('');
  const found = useView('find', { search: props.isOpen ? search : '', limit: MOST_FOUND });
  useEffect(() => {
    if (!props.isOpen) setSearch('');
  }, [props.isOpen]);

  const actions: readonly Action[] = [
    ...PLACES.map(
      (place): Action => ({
        id: `go:${place.id}`,
        key: `places.${place.id}`,
        icon: place.icon,
        act: () => navigate(place.path),
      }),
    ),
    {
      id: 'do:add-member',
      key: 'find.addMember',
      icon: UserPlus,
      act: () => navigate(paths.newMember),
    },
    {
      id: 'do:import-table',
      key: 'find.importTable',
      icon: FileInput,
      act: () => navigate(paths.importTable),
    },
    {
      id: 'do:plan-event',
      key: 'find.planEvent',
      icon: CalendarPlus,
      act: () => navigate(paths.newEvent),
    },
    {
      id: 'do:log-meeting',
      key: 'find.logMeeting',
      icon: MessageSquare,
      act: () => navigate(paths.newMeeting),
    },
    { id: 'do:undo', key: 'find.undo', icon: Undo2, act: undoLast },
    { id: 'do:lock', key: 'lock', icon: Lock, act: props.onLock },
  ];
  const bothLanguages = (action: Action) =>
    `${i18n.getFixedT('en', 'shell')(action.key)} ${i18n.getFixedT('es', 'shell')(action.key)}`;
  const fitting = actions.filter((action) => matchesWords(bothLanguages(action), search));
  const rows = search.trim() ? (found ?? []) : [];

  /** Officials live on the page of their county, those of the state and of ICE on a page of their own. */
  const openOfficial = async (id: string) => {
    const official = (await vault.view('officials', {})).find((one) => one.id === id);
    const agencies = await vault.view('agencies', {});
    const served = agencies.find((agency) => agency.id === official?.agency)?.counties[0];
    const county = official?.county ?? served;
    navigate(county ? paths.county(county) : paths.beyondCounties);
  };

  return (
    <CommandMenu
      label={t('find.open')}
      placeholder={t('find.placeholder')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      search={search}
      onSearch={setSearch}
      emptyText={t('find.nothing')}
      sections={[
        {
          id: 'found',
          label: t('find.records'),
          items: rows.map((row) => ({
            id: `${row.type}:${row.id}`,
            label: language === 'es' ? row.labelEs || row.label : row.label || row.labelEs,
            detail: formatDate(row.detail, language) || row.detail || t(`find.types.${row.type}`),
            icon: FOUND[row.type].icon,
          })),
        },
        {
          id: 'actions',
          label: t('find.actions'),
          items: fitting.map(({ id, key, icon }) => ({ id, label: t(key), icon })),
        },
      ].filter((section) => section.items.length > 0)}
      onChoose={(id) => {
        props.onClose();
        const action = actions.find((each) => each.id === id);
        const row = rows.find((each) => `${each.type}:${each.id}` === id);
        if (action) action.act();
        else if (row?.type === 'official') void openOfficial(row.id);
        else if (row) navigate(FOUND[row.type].path(row.id));
      }}
    />
  );
}
