import { config } from 'zod';

// The content security policy forbids code made from text, which zod would try for speed as soon as a schema of an
// object is made, and each try is reported. So this comes before any schema.
config({ jitless: true });
