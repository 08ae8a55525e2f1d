/// What every page of every service has in common: who is signed in, where one can go, and how a browser is answered.
package org.convoke.webkit.screen;
