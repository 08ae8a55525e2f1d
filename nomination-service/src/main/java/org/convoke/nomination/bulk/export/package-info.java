/// Lists of nominations that stream from the database to the reader, however many there are.
package org.convoke.nomination.bulk.export;
