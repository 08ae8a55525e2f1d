/// Work that falls due: looked for again and again, by one instance at a time.
package org.convoke.notification.due;
