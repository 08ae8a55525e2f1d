/// Files that the Secretariat circulates with a notification: implementation procedures (R030) and guides (R130). Who
/// has fetched what is on record.
package org.convoke.nomination.attachment;
