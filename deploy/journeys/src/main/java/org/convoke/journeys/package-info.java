/// Two real projects travel from notification to certificate, told from outside: everything here goes through the
/// public REST APIs with tokens of the Secretariat, of NPO systems and of host countries. The stories are the demo, and
/// the tests beside them check how they end.
package org.convoke.journeys;
