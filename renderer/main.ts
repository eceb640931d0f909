// The vault's worker takes longest to start, so it begins before the page's own code is even read.
import './app/vault-of-page';

void import('./app/draw').then(({ draw }) => draw());
