/// What every service needs to answer over HTTP, and the only plumbing for it: problem documents, the signed-in
/// caller, pages of a list, idempotency keys, the clock, strict JSON and the look of a page.
///
/// A service uses it by depending on this jar; its settings come along in `META-INF/microprofile-config.properties`.
package org.convoke.webkit;
