import type { MapClass, MapSubject } from '../../../core/views/county-map-view';
import type { Fill } from '../../../parts/county-map/fills';

const FILL_OF: Readonly<Record<MapClass, Fill>> = {
  none: 'blank',
  'works-with-ice': 'lines',
  partly: 'dots',
  'keeps-apart': 'plain',
  'not-known': 'sparse',
  broken: 'cross',
  overdue: 'lines',
  open: 'dots',
  kept: 'plain',
  'within-90': 'dots',
  'within-180': 'lines',
  'within-365': 'sparse',
  longer: 'plain',
  past: 'cross',
};

/** How a class is drawn. A meeting is the better the nearer it is, an end the more pressing. */
export function classFill(subject: MapSubject, of: MapClass): Fill {
  if (subject === 'last-meeting' && of === 'within-90') return 'plain';
  if (subject === 'last-meeting' && of === 'within-180') return 'dots';
  if (subject === 'last-meeting' && of === 'longer') return 'lines';
  return FILL_OF[of];
}
