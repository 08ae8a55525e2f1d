/// What every service's tests share: real PostgreSQL, Kafka, Keycloak and mail instead of stand-ins, real tokens, a
/// clock
/// that can be set, and mailboxes that can be read.
package org.convoke.testing;
