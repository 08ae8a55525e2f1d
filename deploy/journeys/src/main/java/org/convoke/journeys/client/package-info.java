/// A small client of the platform's REST APIs: tokens, retries with the same Idempotency-Key, problems, the clock.
package org.convoke.journeys.client;
