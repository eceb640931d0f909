import {
  CalendarDays,
  ChartColumn,
  House,
  Lock,
  type LucideIcon,
  Search,
  Send,
  Settings,
  Star,
  Users,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useHashLocation } from 'wouter/use-hash-location';
import type { WorkspaceView } from '../core/views/views';
import { LanguageSwitch } from '../parts/language-switch';
import { paths } from '../parts/paths';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import css from './rail.module.css';
import { SavedLine } from './saved-line';

/** The screens, in the order of the rail. */
export const PLACES = [
  { id: 'home', path: paths.home, icon: House },
  { id: 'members', path: paths.members, icon: Users },
  { id: 'events', path: paths.events, icon: CalendarDays },
  { id: 'sheriffs', path: paths.sheriffs, icon: Star },
  { id: 'sharing', path: paths.sharing, icon: Send },
  { id: 'reports', path: paths.reports, icon: ChartColumn },
  { id: 'settings', path: paths.settings, icon: Settings },
] as const satisfies readonly { id: string; path: string; icon: LucideIcon }[];

/** The left rail: whose workspace it is, where to go, and at its foot what is saved, the language and the lock. */
export function Rail(props: {
  readonly workspace: WorkspaceView | undefined;
  readonly onFind: () => void;
  readonly onLock: () => void;
}) {
  const { t } = useTranslation('shell');
  const [location] = useHashLocation();
  const group = props.workspace?.group;
  return (
    <header className={css.rail}>
      <div className={css.head}>
        <span className={css.mark} data-color={group?.color ?? 'teal'} aria-hidden>
          {initials(group?.name ?? '')}
        </span>
        <span className={css.group}>
          <span className={css.name}>{group?.name ?? t('title')}</span>
          {props.workspace?.workspace.organizer && (
            <span className={css.organizer}>{props.workspace.workspace.organizer}</span>
          )}
        </span>
      </div>
      <button
        type="button"
        className={css.find}
        onClick={props.onFind}
        aria-keyshortcuts="Control+K"
      >
        <Icon of={Search} />
        <span>{t('find.open')}</span>
        <kbd aria-hidden>{t('find.keys')}</kbd>
      </button>
      <nav aria-label={t('nav')} className={css.nav}>
        <ul>
          {PLACES.map((place) => (
            <li key={place.id}>
              <a
                className={css.place}
                href={`#${place.path}`}
                aria-current={isHere(location, place.path) ? 'page' : undefined}
              >
                <Icon of={place.icon} size={20} />
                {t(`places.${place.id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={css.foot}>
        <SavedLine />
        <LanguageSwitch />
        <Button icon={Lock} onPress={props.onLock}>
          {t('lock')}
        </Button>
      </div>
    </header>
  );
}

const isHere = (location: string, path: string): boolean =>
  path === paths.home ? location === path : location === path || location.startsWith(`${path}/`);

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) => word[0])
    .join('');
