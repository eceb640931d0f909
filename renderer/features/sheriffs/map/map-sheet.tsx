import type { CountyOnMap, MapSubject } from '../../../core/views/county-map-view';
import { CountyMap } from '../../../parts/county-map/county-map';
import own from './map.module.css';
import { legendOf, looksOf, wordsOf } from './map-looks';
import { useMapWords } from './use-map-words';

/** The map on a page of its own, in both languages and in black and white, with what it shows as words below. */
export function MapSheet(props: {
  readonly subject: MapSubject;
  readonly day: string;
  readonly counties: readonly CountyOnMap[];
  readonly group: string;
}) {
  const { subject, day, counties } = props;
  const en = useMapWords('en');
  const es = useMapWords('es');
  const known = counties.filter((county) => county.class !== 'none');
  return (
    <article className={own.page}>
      <header>
        <p>
          <span lang="en">{en.t('sheet.heading')}</span> /{' '}
          <span lang="es">{es.t('sheet.heading')}</span>
        </p>
        <h2>
          <span lang="en">{en.subject(subject)}</span> /{' '}
          <span lang="es">{es.subject(subject)}</span>
        </h2>
        <p>
          <span lang="en">{en.t('sheet.asOf', { day: en.day(day) })}</span> /{' '}
          <span lang="es">{es.t('sheet.asOf', { day: es.day(day) })}</span> ·{' '}
          <span lang="en">{en.t('sheet.count', { count: known.length })}</span> /{' '}
          <span lang="es">{es.t('sheet.count', { count: known.length })}</span>
        </p>
      </header>
      <CountyMap
        label={`${en.subject(subject)} / ${es.subject(subject)}`}
        counties={looksOf(subject, counties, en)}
        legend={legendOf(subject, [en, es])}
        disputedLabel={`${en.t('disputed')} / ${es.t('disputed')}`}
      />
      <ul className={own.list}>
        {known.map((county) => (
          <li key={county.fips}>
            <strong>{county.name}</strong>: <span lang="en">{wordsOf(subject, county, en)}</span> /{' '}
            <span lang="es">{wordsOf(subject, county, es)}</span>
          </li>
        ))}
      </ul>
      <p className={own.foot}>
        <span lang="en">{en.t('sheet.made', { group: props.group })}</span> /{' '}
        <span lang="es">{es.t('sheet.made', { group: props.group })}</span>
      </p>
    </article>
  );
}
