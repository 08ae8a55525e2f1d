/// Files of strangers are taken apart and written anew, in a process of its own, and shown to a virus scanner.
package org.convoke.cleaning;
