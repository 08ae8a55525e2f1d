/// Operations on the plumbing over HTTP, in every service.
package org.convoke.eventing.web;
