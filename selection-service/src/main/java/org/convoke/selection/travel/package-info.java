/// Getting ready to travel (R083 to R103): what participants who travel to the host country need before they set off.
///
/// A **trip** gathers what is known of one participant's insurance, ticket, dates and visa. **Readiness** compares it
/// with
/// the project's terms: each task done or open, and what the itinerary costs the participant. Who does not travel has
/// no
/// tasks (R101).
package org.convoke.selection.travel;
