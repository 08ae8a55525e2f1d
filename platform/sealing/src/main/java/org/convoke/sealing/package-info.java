/// Seals what a copy of the database alone must not tell.
package org.convoke.sealing;
