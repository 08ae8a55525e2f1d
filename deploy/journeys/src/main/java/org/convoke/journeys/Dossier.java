package org.convoke.journeys;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.Set;
import java.util.UUID;

/// What may still change about a nomination while it is on its way: two services agree about it once the events between
/// them have arrived.
record Dossier(@JsonAlias("nomination") UUID id, Set<String> missing, boolean provisional) {}
