/// What has happened in a project, as far as it makes or ends a duty: events of all producers, heard in any order, come
/// to the same facts (ADR 120).
package org.convoke.notification.obligation.fact;
