package org.convoke.nomination.duplicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All that the Secretariat ever found out about duplicates.
@ApplicationScoped
class Judgements implements PanacheRepositoryBase<Judgement, UUID> {

    /// The last one about each pair, whichever project's list it was found in.
    Map<Pair, Judgement> about(Collection<UUID> nominations) {
        return find("one in ?1 or other in ?1 order by at", nominations).stream()
                .collect(Collectors.toMap(Judgement::pair, Function.identity(), (_, later) -> later));
    }
}
