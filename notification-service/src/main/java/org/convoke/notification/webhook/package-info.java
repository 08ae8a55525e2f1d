/// What an NPO may see is sent to its own systems as it happens, after the Standard Webhooks specification.
///
/// Words: a *webhook* is an address that an NPO wants to be told at; a *delivery* is an event that it is still to be
/// told; a *stream* is all that it is told about one project, one after the other; an *attempt* is one call.
///
/// Promised: every event at least once, each attempt by one instance only, in order per project. Nobody is called but
/// addresses that anybody could call.
package org.convoke.notification.webhook;
