import { useRoute } from 'wouter';
import { ImportCalendarScreen } from './calendar-file/import-calendar-screen';
import { EventForm, NewEventForm } from './event-form';
import { EventScreen, eventTabOf } from './event-screen';
import { EventsScreen } from './events-screen';
import { LeadsScreen } from './leads/leads-screen';
import { PaperScreen } from './paper/paper-screen';
import { SeriesScreen } from './series/series-screen';
import { TemplateForm } from './templates/template-form';
import { TemplatesScreen } from './templates/templates-screen';
import { TypeBackScreen } from './type-back/type-back-screen';
import { WordsScreen } from './words/words-screen';

/** Everything under `/events`: the list and calendar, one event with its people, its form, its paper. */
export function EventsRoutes() {
  const [, params] = useRoute('/events/:id?/:part?');
  const id = params?.id;
  if (!id) return <EventsScreen />;
  if (id === 'words') return <WordsScreen />;
  if (id === 'templates') {
    return params.part ? <TemplateForm id={params.part} /> : <TemplatesScreen />;
  }
  if (id === 'series' && params.part) return <SeriesScreen key={params.part} id={params.part} />;
  if (id === 'calendar') return <ImportCalendarScreen />;
  if (id === 'new') return <NewEventForm key={`new ${params.part}`} from={params.part ?? null} />;
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
