/// What comes with a nomination: the biodata form, files, what is still to come by post.
///
/// Files are detected by their content, written anew by `platform/cleaning`, kept encrypted in quarantine until a
/// scanner has
/// seen them, and given out for download only. What arrives tells the nomination that it is missing less.
package org.convoke.nomination.dossier;
