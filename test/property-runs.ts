// How many cases a property is tried on: enough to fail on a broken law, many more in the long form.

import { configureGlobal } from 'fast-check';

configureGlobal({ numRuns: process.env.FULL ? 2_000 : 100 });
