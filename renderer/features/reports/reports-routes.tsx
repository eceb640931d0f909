import { useRoute } from 'wouter';
import { ComingScreen } from './coming-screen';
import { MonthlyScreen } from './monthly/monthly-screen';
import { ReportsScreen } from './reports-screen';

/** Everything under `/reports`: the numbers, the page for the coalition, and who comes. */
export function ReportsRoutes() {
  const [, params] = useRoute('/reports/:part?');
  switch (params?.part) {
    case 'monthly':
      return <MonthlyScreen />;
    case 'coming':
      return <ComingScreen />;
    default:
      return <ReportsScreen />;
  }
}
