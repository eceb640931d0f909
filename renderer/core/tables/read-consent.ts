import { fold } from '../matching/fold';

const words = (list: string) => new Set(list.split(','));
const YES = words(
  'si,s,yes,y,yep,yeah,x,xx,✓,✔,✅,☑,true,verdadero,t,1,ok,okay,okey,de acuerdo,acepto,acepta,autorizo,autoriza,claro,claro que si,por supuesto,agree,agreed,i agree,consent,opt in,opted in,subscribed,call,llamar,call ok,ok to call,si puede,si pueden,yes please,sure',
);
const NO = words(
  'no,n,nope,false,falso,f,0,✗,✘,❌,no acepto,no acepta,no autorizo,no autoriza,do not,dont,do not contact,do not call,no contactar,no llamar,never,nunca,opt out,opted out,unsubscribed,no gracias,no thanks,refused,declined',
);

/** Reads an answer about consent. Null when one can't tell: nobody is assumed to have said yes. */
export function readConsent(cell: string): 'yes' | 'no' | null {
  const word = fold(cell.replace(/[.!¡*]/g, ' '));
  if (YES.has(word)) return 'yes';
  return NO.has(word) ? 'no' : null;
}

const INVERTED =
  /\b(?:do not|dont|don t|never|no (?:llamar|contactar|escribir|molestar|compartir)|opt(?:ed)? out|unsubscribed?|not to)\b/;

/** Whether a column asks the other way round ("Do not call", "No contactar"), so that its yes is a no. `header` is folded. */
export const asksForNo = (header: string): boolean => INVERTED.test(header);
