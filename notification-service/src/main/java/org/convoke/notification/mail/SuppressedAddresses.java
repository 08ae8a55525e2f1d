package org.convoke.notification.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All addresses that get no mail at present.
@ApplicationScoped
public class SuppressedAddresses implements PanacheRepositoryBase<SuppressedAddress, String> {

    /// In the order of the alphabet, behind the given one.
    public List<SuppressedAddress> after(Optional<String> address, int most) {
        return find("address > ?1 order by address", address.orElse(""))
                .page(0, most)
                .list();
    }

    Optional<SuppressedAddress> of(String address) {
        return findByIdOptional(SuppressedAddress.key(address));
    }

    /// Those of the addresses that are suppressed, by key.
    Map<String, SuppressedAddress> among(Collection<String> addresses) {
        var keys = addresses.stream().map(SuppressedAddress::key).toList();
        return list("address in ?1", keys).stream()
                .collect(Collectors.toMap(SuppressedAddress::address, Function.identity()));
    }
}
