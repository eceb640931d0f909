import { useState } from 'react';
import { useView } from '../../../parts/vault-context';

/** The power map of the counties and the day that were chosen; `rows` undefined while it is asked for. */
export function usePowerMap() {
  const today = useView('workspace', {})?.today ?? '';
  const [county, setCounty] = useState<string | null>(null);
  const [chosen, setDay] = useState('');
  const day = chosen || today;
  const rows = useView('power-map', { day, county });
  const first =
    (rows ?? [])
      .flatMap(({ history }) => history.map(({ date }) => date))
      .filter(Boolean)
      .sort()[0] ?? '';
  return { today, rows, fields: { county, onCounty: setCounty, day, onDay: setDay, first, today } };
}
