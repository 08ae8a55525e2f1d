/// Calls addresses that strangers named, without calling what only this machine or its neighbours may reach.
package org.convoke.notification.webhook.call;
