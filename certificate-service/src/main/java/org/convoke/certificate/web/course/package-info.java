/// The pages about one project from its programme on: attendance, disputes, certificates and papers.
package org.convoke.certificate.web.course;
