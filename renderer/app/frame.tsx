import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { bridge } from '../parts/bridge';
import { standing } from '../parts/door/standing';
import { holdCard } from '../parts/held-card';
import { holdFile, takeWaitingFile } from '../parts/held-file';
import { OwnTermsProvider } from '../parts/own-terms';
import { paths } from '../parts/paths';
import { QuietGuardDialog } from '../parts/quiet-guard/quiet-guard-dialog';
import { useFolderWatch } from '../parts/shared-folder/use-folder-watch';
import { useVault, useView } from '../parts/vault-context';
import { RoutingProvider } from '../ui/routing-provider';
import { ToastRegion, useToastCount } from '../ui/toast';
import { AtTheDoor } from './at-the-door';
import { CommandPalette } from './command-palette';
import { DoorOfferBar } from './door-offer';
import { ErrorBoundary } from './error-boundary';
import css from './frame.module.css';
import { tellLastResort } from './last-resort';
import { lockNow } from './lock';
import { Opening } from './opening';
import { Rail } from './rail';
import { SampleBanner } from './sample-banner';
import { Screens } from './screens';
import { useKeepSeries } from './use-keep-series';
import { useShortcuts } from './use-shortcuts';
import { useTimeLimits } from './use-time-limits';
import { useUndoLast } from './use-undo-last';

/** What stands around every screen once the vault is open: the rail, the palette, the toasts, the shortcuts. At the door of an event none of it is there. */
export function Frame() {
  const door = useSyncExternalStore(standing.subscribe, standing.read);
  if (door) return door.isOpen ? <AtTheDoor event={door.event} /> : <Opening />;
  return (
    <Router hook={useHashLocation}>
      <RoutingProvider navigate={navigate}>
        <OwnTermsProvider>
          <FrameInside />
        </OwnTermsProvider>
      </RoutingProvider>
    </Router>
  );
}

function FrameInside() {
  const { t } = useTranslation('shell');
  const vault = useVault();
  const workspace = useView('workspace', {});
  const [location] = useHashLocation();
  const [palette, setPalette] = useState(false);
  const main = useRef<HTMLElement>(null);
  const undoLast = useUndoLast();
  const toasts = useToastCount();
  const lock = useCallback(() => void lockNow(vault), [vault]);
  const find = useCallback(() => setPalette(true), []);
  const stopFinding = useCallback(() => setPalette(false), []);
  useKeepSeries(vault);
  useTimeLimits(vault);
  useFolderWatch();

  useShortcuts({
    k: find,
    l: lock,
    z: undoLast,
  });
  useEffect(() => {
    const look = () =>
      void takeWaitingFile().then((file) => {
        if (file && 'card' in file) {
          navigate(paths.openCard(holdCard(file.card as Uint8Array<ArrayBuffer>)));
        } else if (file) navigate(paths.openFile(holdFile(file)));
      });
    look();
    return bridge().onFileWaiting(look);
  }, []);
  useEffect(() => tellLastResort(t('lastResort')), [t]);

  return (
    <div className={css.frame}>
      <button type="button" className={css.skip} onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <Rail workspace={workspace} onFind={find} onLock={lock} />
      <div className={css.beside} data-toasts={toasts || undefined}>
        {workspace?.workspace.sample && <SampleBanner />}
        <DoorOfferBar location={location} />
        <main ref={main} className={css.main} tabIndex={-1}>
          <ErrorBoundary key={section(location)} where={location}>
            <Screens />
          </ErrorBoundary>
        </main>
      </div>
      <CommandPalette isOpen={palette} onClose={stopFinding} onLock={lock} />
      <QuietGuardDialog />
      <ToastRegion label={t('toasts')} />
    </div>
  );
}

const section = (location: string): string => location.split('/')[1] ?? '';
