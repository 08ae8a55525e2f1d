/// Which rule of the business is proven by which test. `docs/rules.csv` lists the rules, `docs/rules.md` is written
/// here.
package org.convoke.journeys.rules;
