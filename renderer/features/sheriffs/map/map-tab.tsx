import { Image, Map as MapIcon, Printer, Table } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AsOf } from '../../../core/sheriffs/held-on';
import type { MapSubject } from '../../../core/views/county-map-view';
import { bridge } from '../../../parts/bridge';
import { CountyMap } from '../../../parts/county-map/county-map';
import { mapPicture } from '../../../parts/county-map/map-picture';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { useSaved } from '../../../parts/use-saved';
import { useView } from '../../../parts/vault-context';
import { Button, LinkButton } from '../../../ui/button';
import { Segmented } from '../../../ui/segmented';
import css from '../sheriffs.module.css';
import own from './map.module.css';
import { MapFields } from './map-fields';
import { legendOf, looksOf, pictureWords } from './map-looks';
import { MapTable } from './map-table';
import { useMapWords } from './use-map-words';

/** The state by county, colored by a subject, as of a day; or the same as a table. */
export function MapTab({ subject }: { readonly subject: MapSubject }) {
  const { t } = useTranslation('map');
  const { t: common } = useTranslation('sheriffs');
  const [, navigate] = useLocation();
  const words = useMapWords(useLanguage());
  const en = useMapWords('en');
  const es = useMapWords('es');
  const saved = useSaved();
  const workspace = useView('workspace', {});
  const today = workspace?.today ?? '';
  const [chosen, setChosen] = useState<AsOf>({ day: '', knownThen: false });
  const [show, setShow] = useState<'map' | 'table'>('map');
  const asOf = useMemo(() => ({ ...chosen, day: chosen.day || today }), [chosen, today]);
  const map = useView('county-map', { subject, asOf });
  const looks = useMemo(
    () => (map ? looksOf(subject, map.counties, words) : []),
    [map, subject, words],
  );
  if (!map || !today) return <p className={css.waiting}>{common('loading')}</p>;
  const day = asOf.day === today ? t('today') : words.day(asOf.day);
  const savePicture = async () => {
    const group = workspace?.group?.name ?? '';
    const bytes = await mapPicture(looks, pictureWords(subject, asOf.day, group, [en, es]));
    const outcome = await bridge().call('save-chart-picture', { bytes, fileName: t('fileName') });
    saved(outcome, t('pictureSaved'));
  };
  return (
    <div className={own.tab}>
      <div className={own.fields}>
        <MapFields
          subject={subject}
          onSubject={(next) => navigate(paths.countyMap(next), { replace: true })}
          asOf={asOf}
          onAsOf={setChosen}
          first={map.first}
          today={today}
        />
      </div>
      <div className={own.actions}>
        <Segmented
          label={t('show')}
          value={show}
          onChange={setShow}
          options={[
            { id: 'map', label: t('asMap'), icon: MapIcon },
            { id: 'table', label: t('asTable'), icon: Table },
          ]}
        />
        <Button icon={Image} onPress={() => void savePicture()}>
          {t('savePicture')}
        </Button>
        <LinkButton icon={Printer} href={paths.printMap(subject)}>
          {t('print')}
        </LinkButton>
      </div>
      {show === 'map' ? (
        <CountyMap
          label={t('label', { subject: words.subject(subject), day })}
          counties={looks}
          legend={legendOf(subject, [words])}
          disputedLabel={t('disputed')}
          hint={t('hint')}
          onOpen={(fips) => navigate(paths.county(fips))}
        />
      ) : (
        <MapTable
          label={t('table', { subject: words.subject(subject), day })}
          subject={subject}
          counties={map.counties}
        />
      )}
    </div>
  );
}
