/// The calendar of obligations in people's own calendar programs: subscriptions at private addresses, as iCalendar.
package org.convoke.notification.obligation.ical;
