import { Route, Switch } from 'wouter';
import { paths } from '../../../parts/paths';
import { SegmentList } from './segment-list';
import { NewSegment, SegmentScreen } from './segment-screen';

/** Everything under `/members/segments`: all of them, and one with the sentence that it is. */
export function SegmentsScreen() {
  return (
    <Switch>
      <Route path={paths.newSegment} component={NewSegment} />
      <Route path="/members/segments/:id">{({ id }) => <SegmentScreen key={id} id={id} />}</Route>
      <Route component={SegmentList} />
    </Switch>
  );
}
