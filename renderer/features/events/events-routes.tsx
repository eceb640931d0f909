import { useRoute } from 'wouter';
import { EventForm } from './event-form';
import { EventScreen } from './event-screen';
import { EventsScreen } from './events-screen';
import { RosterScreen } from './roster/roster-screen';

/** Everything under `/events`: the list and calendar, one event with its people, its form, its roster. */
export function EventsRoutes() {
  const [, params] = useRoute('/events/:id?/:part?');
  const id = params?.id;
  if (!id) return <EventsScreen />;
  if (id === 'new') return <EventForm key="new" id={null} isCopy={false} />;
  switch (params?.part) {
    case 'roster':
      return <RosterScreen key={id} id={id} />;
    case 'edit':
      return <EventForm key={`edit ${id}`} id={id} isCopy={false} />;
    case 'copy':
      return <EventForm key={`copy ${id}`} id={id} isCopy />;
    default:
      return <EventScreen key={id} id={id} />;
  }
}
