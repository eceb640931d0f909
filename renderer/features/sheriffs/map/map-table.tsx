import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CountyOnMap, MapSubject } from '../../../core/views/county-map-view';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { CheckboxField } from '../../../ui/checkbox-field';
import { SimpleTable } from '../../../ui/simple-table';
import { useMapWords } from './use-map-words';

/** What the map shows, as a table. */
export function MapTable(props: {
  readonly label: string;
  readonly subject: MapSubject;
  readonly counties: readonly CountyOnMap[];
}) {
  const { t } = useTranslation('map');
  const [, navigate] = useLocation();
  const words = useMapWords(useLanguage());
  const [onlyKnown, setOnlyKnown] = useState(true);
  const rows = onlyKnown
    ? props.counties.filter((county) => county.class !== 'none')
    : props.counties;
  return (
    <>
      <CheckboxField label={t('onlyKnown')} isSelected={onlyKnown} onChange={setOnlyKnown} />
      {rows.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <SimpleTable
          label={props.label}
          rows={rows}
          rowKey={(county) => county.fips}
          onOpen={(county) => navigate(paths.county(county.fips))}
          columns={[
            { id: 'county', header: t('columns.county'), render: (county) => county.name },
            {
              id: 'class',
              header: t('columns.class'),
              render: (county) =>
                [words.class(props.subject, county.class), county.disputed ? t('disputed') : '']
                  .filter(Boolean)
                  .join(' · '),
            },
            {
              id: 'details',
              header: t('columns.details'),
              render: (county) => words.details(props.subject, county),
            },
          ]}
        />
      )}
    </>
  );
}
