/// How people and NPOs want to be told.
package org.convoke.notification.preference;
