// The vault's worker takes longest to start, so it begins before the page's own code is even read. So does the shell.
import './app/vault-of-page';
import './app/first-answers';

void import('./app/draw').then(({ draw }) => draw());
