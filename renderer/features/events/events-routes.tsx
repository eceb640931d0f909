import { useRoute } from 'wouter';
import { EventForm } from './event-form';
import { EventScreen, eventTabOf } from './event-screen';
import { EventsScreen } from './events-screen';
import { LeadsScreen } from './leads/leads-screen';
import { PaperScreen } from './paper/paper-screen';
import { TypeBackScreen } from './type-back/type-back-screen';
import { WordsScreen } from './words/words-screen';

/** Everything under `/events`: the list and calendar, one event with its people, its form, its paper. */
export function EventsRoutes() {
  const [, params] = useRoute('/events/:id?/:part?');
  const id = params?.id;
  if (!id) return <EventsScreen />;
  if (id === 'words') return <WordsScreen />;
  if (id === 'new') return <EventForm key="new" id={null} isCopy={false} />;
  switch (params?.part) {
    case 'leads':
      return <LeadsScreen key={`leads ${id}`} id={id} />;
    case 'paper':
      return <PaperScreen key={id} id={id} />;
    case 'type':
      return <TypeBackScreen key={`type ${id}`} id={id} />;
    case 'edit':
      return <EventForm key={`edit ${id}`} id={id} isCopy={false} />;
    case 'copy':
      return <EventForm key={`copy ${id}`} id={id} isCopy />;
    default:
      return <EventScreen key={id} id={id} tab={eventTabOf(params?.part)} />;
  }
}
