/// Pages as people see them: in a real browser, in every role, on a narrow screen and in the dark.
package org.convoke.journeys.screens;
