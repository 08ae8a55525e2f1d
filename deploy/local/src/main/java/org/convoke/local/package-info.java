/// The whole platform on one machine: real PostgreSQL, Kafka and Keycloak, a mail sink, the four services and one front
/// door, started and stopped together by one launcher. For development, tests and demonstrations; never for production.
package org.convoke.local;
