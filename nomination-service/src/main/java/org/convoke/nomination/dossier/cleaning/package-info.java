/// Files of strangers are taken apart and written anew, in a process of its own.
package org.convoke.nomination.dossier.cleaning;
