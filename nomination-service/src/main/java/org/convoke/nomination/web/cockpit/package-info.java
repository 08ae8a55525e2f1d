/// What the Secretariat and every other role looks at first: today's work, all projects, one project at a glance.
package org.convoke.nomination.web.cockpit;
