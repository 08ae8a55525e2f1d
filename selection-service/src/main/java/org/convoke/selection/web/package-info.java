/// Selection for programs, as JSON.
package org.convoke.selection.web;
