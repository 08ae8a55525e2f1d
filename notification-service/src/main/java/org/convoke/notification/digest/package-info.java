/// Optional notices told together: collected for each recipient, and written as one mail when the day's or week's hour
/// has come where the recipient lives.
package org.convoke.notification.digest;
