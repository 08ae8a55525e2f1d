/// Files as nobody should send them, and a scanner that knows one of them.
package org.convoke.testing.hostile;
