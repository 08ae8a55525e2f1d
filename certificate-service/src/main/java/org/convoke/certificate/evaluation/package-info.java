/// What participants think of a project (R027, R128). Questions are data; answers belong to nobody.
package org.convoke.certificate.evaluation;
