import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AsOf } from '../../../core/sheriffs/held-on';
import type { MapSubject } from '../../../core/views/county-map-view';
import { paths } from '../../../parts/paths';
import { PrintLayout } from '../../../parts/print-preview/print-layout';
import { SheetPreview } from '../../../parts/print-preview/sheet-preview';
import { useView } from '../../../parts/vault-context';
import { Page } from '../../../ui/page';
import { MapFields } from './map-fields';
import { MapSheet } from './map-sheet';

/** The map as a page to print. */
export function MapSheetScreen({ subject }: { readonly subject: MapSubject }) {
  const { t } = useTranslation('map');
  const [, navigate] = useLocation();
  const workspace = useView('workspace', {});
  const today = workspace?.today ?? '';
  const group = workspace?.group?.name ?? '';
  const [chosen, setChosen] = useState<AsOf>({ day: '', knownThen: false });
  const asOf = useMemo(() => ({ ...chosen, day: chosen.day || today }), [chosen, today]);
  const map = useView('county-map', { subject, asOf });
  const pages = useMemo(
    () =>
      map && asOf.day
        ? [
            <MapSheet
              key={subject}
              subject={subject}
              day={asOf.day}
              counties={map.counties}
              group={group}
            />,
          ]
        : [],
    [map, subject, asOf.day, group],
  );
  return (
    <Page title={t('print')} back={{ href: paths.countyMap(subject), label: t('back') }} fill>
      <PrintLayout
        label={t('sheet.title')}
        side={
          <MapFields
            subject={subject}
            onSubject={(next) => navigate(paths.printMap(next), { replace: true })}
            asOf={asOf}
            onAsOf={setChosen}
            first={map?.first ?? ''}
            today={today}
          />
        }
      >
        <SheetPreview label={t('sheet.preview')} sheet="map" pages={pages} landscape />
      </PrintLayout>
    </Page>
  );
}
