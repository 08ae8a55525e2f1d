/// What happened, told to those who may know: the journal of all events for the Secretariat, and for each NPO a feed of
/// what concerns it (R049), which its systems read page by page, follow as a stream, or have sent to a webhook.
package org.convoke.notification.feed;
