/// What an NPO keeps about people whom it nominates again and again, and what came of their earlier nominations.
///
/// A profile belongs to one NPO and never becomes known to another. A nomination takes a copy of it, so changing the
/// profile changes no nomination.
package org.convoke.nomination.profile;
