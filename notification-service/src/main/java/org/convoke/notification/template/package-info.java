/// The words of letters as the Secretariat edits them: versions over the templates that come with the platform.
///
/// An edited template sees the data of its letter and nothing else, and it is shown with real data before anybody gets
/// it. Should it fail when it is needed, the shipped words go out instead.
package org.convoke.notification.template;
