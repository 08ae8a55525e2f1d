/// Where the Secretariat writes notifications and their revisions.
package org.convoke.nomination.web.editor;
