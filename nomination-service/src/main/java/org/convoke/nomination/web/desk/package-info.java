/// The desk at which people of an NPO nominate, and at which the Secretariat reads along: what stands in the JSON API
/// as
/// resources, as pages with forms.
package org.convoke.nomination.web.desk;
