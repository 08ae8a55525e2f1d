/// Persons nominated by two routes: by two NPOs, for two projects at the same time, or under another spelling.
///
/// They are found and shown to the Secretariat, which says whether it is one person; nothing is merged or refused by
/// itself. An NPO hears of its own nominations only.
package org.convoke.nomination.duplicate;
