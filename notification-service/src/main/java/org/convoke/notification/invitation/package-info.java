/// A participant's place in their own calendar: an invitation goes with the letter that gives somebody a seat, changes
/// with the dates and is taken back with the seat (RFC 5546).
package org.convoke.notification.invitation;
