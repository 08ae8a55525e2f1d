/// How people and programs use certificates over HTTP.
package org.convoke.certificate.web;
