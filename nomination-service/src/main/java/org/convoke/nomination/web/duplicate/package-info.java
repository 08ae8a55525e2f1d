/// People who seem to be nominated by two routes, for the Secretariat to judge.
package org.convoke.nomination.web.duplicate;
